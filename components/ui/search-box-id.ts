/** Id of a page's search box: the name of its parameter in the address. */
export const SEARCH_BOX = 'q'
