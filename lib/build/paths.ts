import path from 'node:path'

/**
 * The folders of a site; every command runs in the project's root, as npm does. CHAYUE_SITE names
 * another folder with a `content` of its own: what is built from it goes there, too, so that a trial
 * with other texts leaves the project's own site alone.
 */
const SITE = process.env.CHAYUE_SITE ? path.resolve(process.env.CHAYUE_SITE) : null

export const CONTENT = path.resolve(SITE ?? '.', 'content')
/** Next copies `public` into the export; another site's search files are put there afterwards. */
export const SEARCH_FILES = SITE ? path.join(SITE, 'search') : path.resolve('public', 'search')
export const EXPORT = path.resolve(SITE ?? '.', 'out')
/** What a build keeps for the next one. */
export const CACHE = path.resolve(SITE ?? '.chayue', 'cache')
