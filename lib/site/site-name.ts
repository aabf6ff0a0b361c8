export const SITE_NAME = '查阅'

/** What a page's title ends with, where it is not the home page's. */
export const TITLE_END = ` · ${SITE_NAME}`
