import '@/public/theme.js'
import { giveData } from './give-data'
import { startPrograms } from './start-programs'
import { allowOwnScripts } from './trusted-types'

/*
 * The first script of a page of the export, the only one that runs before the first paint; bundled by
 * lib/build/write-start.ts.
 */

/** The programs of reports' pages, and what the data of these has in common; put in when this is bundled. */
declare const PROGRAMS: string
declare const DATA: string

allowOwnScripts()
startPrograms((document.currentScript?.dataset.programs ?? PROGRAMS).split(' '))
giveData(DATA)
