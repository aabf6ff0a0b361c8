import { fold } from '@/lib/text/fold'
import { loose } from '@/lib/text/loose'
import { mapIdentity } from '@/lib/text/mapped-text'
import { NO_SCRIPT, type Script } from '@/lib/text/script'

/** The loose view of a string that stands alone: what it is compared by, marks and script aside. */
export function looseText(text: string, script: Script = NO_SCRIPT): string {
  return loose(mapIdentity(fold(text, script).text)).text
}
