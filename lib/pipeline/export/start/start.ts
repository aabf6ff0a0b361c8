import '@/public/theme.js'
import { giveData } from './give-data'
import { startPrograms } from './start-programs'
import { allowOwnScripts } from './trusted-types'
import { watchPrograms } from './watch-programs'

/*
 * The first script of a page of the export, the only one that runs before the first paint; bundled by
 * lib/pipeline/export/write-start.ts.
 */

/** The programs of reports' pages, and what the data of these has in common; put in when this is bundled. */
declare const PROGRAMS: string
declare const DATA: string

const watch = watchPrograms()
allowOwnScripts()
startPrograms((document.currentScript?.dataset.programs ?? PROGRAMS).split(' '), watch)
giveData(DATA)
// Last: a page without it says that its program is missing (components/ui/start-notice.tsx).
document.documentElement.dataset.started = ''
