/**
 * The window width from which outline and results are beside the text (columns.css); below it they
 * are sheets.
 */
export const WIDE = '(min-width: 72rem)'
