import path from 'node:path'

/** The project's folders; every command runs in the project's root, as npm does. */
export const CONTENT = path.resolve('content')
export const SEARCH_FILES = path.resolve('public', 'search')
export const EXPORT = path.resolve('out')
