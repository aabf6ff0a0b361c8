import { fold } from '@/lib/text/fold'
import { looseOf } from '@/lib/text/loose'
import { NO_SCRIPT, type Script } from '@/lib/text/script'

/** The name of the state, which citations of a title leave out. */
const STATE = /^中华人民共和国(?=.{2})/

/**
 * Whether a name cites a title: 中华人民共和国食品安全法（2021年修正） is 食品安全法, and the notice that issues 《信访工作条例》
 * has that name in title marks.
 */
export function isNamed(title: string, name: string, script: Script = NO_SCRIPT): boolean {
  const folded = fold(title.trim(), script).text
  const asked = nameKey(fold(name.trim(), script).text)
  if (asked === '') return false
  return (
    nameKey(folded) === asked ||
    Array.from(folded.matchAll(/《([^《》]+)》/g)).some(
      ([, quoted = '']) => nameKey(quoted) === asked,
    )
  )
}

function nameKey(folded: string): string {
  return looseOf(withoutEdition(folded)).replace(STATE, '')
}

/** A title without the brackets at its end: （2021年修正）（试行）. */
function withoutEdition(folded: string): string {
  let title = folded.trimEnd()
  while (title.endsWith(')') && title.includes('('))
    title = title.slice(0, title.lastIndexOf('(')).trimEnd()
  return title
}
