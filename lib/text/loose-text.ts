import { fold } from '@/lib/text/fold'
import { looseOf } from '@/lib/text/loose'
import { NO_SCRIPT, type Script } from '@/lib/text/script'

/** The loose view of a single string, for comparison without regard to marks and script. */
export function looseText(text: string, script: Script = NO_SCRIPT): string {
  return looseOf(fold(text, script).text)
}
