export const SITE_NAME = '查阅'

/** The end of a page's title, except on the home page. */
export const TITLE_END = ` · ${SITE_NAME}`
