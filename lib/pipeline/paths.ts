import path from 'node:path'

/**
 * The folders of a site; every command runs in the project's root, as npm does. CHAYUE_SITE names
 * another folder with a `content` of its own, by its path from where npm was called: what is built from
 * it goes there, too, so that a trial with other texts leaves the project's own site alone.
 */
const named = process.env.CHAYUE_SITE
  ? path.resolve(process.env.INIT_CWD ?? '.', process.env.CHAYUE_SITE)
  : null

/** The folder of another site; null for the project's own. */
export const SITE = named === process.cwd() ? null : named

export const CONTENT = path.resolve(SITE ?? '.', 'content')
/** Words for the segmenter and synonyms, for a site that has none of its own. */
export const BUILT_IN_LEXICON = path.resolve('content', 'lexicon')
/** The site's facts about itself, a file of its content; it is optional. */
export const SITE_FILE = 'site.yaml'
/** Next copies `public` into the export; another site's search files are put there afterwards. */
export const SEARCH_FILES = SITE ? path.join(SITE, 'search') : path.resolve('public', 'search')
/** Where Next writes an export, which has to be below the project's root. */
export const NEXT_EXPORT = path.resolve('.chayue', 'export')
/** Where a finished export is published. */
export const EXPORT = path.resolve(SITE ?? '.', 'out')
/** Files of the build before, for tabs that still show it. */
export const PREVIOUS = path.resolve(SITE ?? '.chayue', 'previous')
/** The data that a build keeps for the next one. */
export const CACHE = path.resolve(SITE ?? '.chayue', 'cache')
