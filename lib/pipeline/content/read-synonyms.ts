import { ContentError } from './content-error'
import { decode } from './decode'
import { lexiconFile } from '@/lib/pipeline/lexicon-files'
import { readBytes } from './read-bytes'
import { REASONS, type Reason } from '@/lib/report/reasons'
import { looseText } from '@/lib/text/loose-text'
import type { Script } from '@/lib/text/script'
import type { Synonyms } from '@/lib/text/synonyms'

/** The fewest characters of a member; a shorter one would be found in too many unrelated words. */
const MIN_CHARACTERS = 2

const COMMENT = /(?:^|\s)#.*/
// Chinese input methods give the full-width one.
const EQUALS = /[=＝]/

/**
 * Reads `synonyms.txt`: groups of strings that mean the same, one a line, as `年报 = 年度报告`.
 * Text behind a # is a comment.
 *
 * @param content  the content folder
 * @param script   members that differ in script only are one
 * @throws {ContentError} on a line that is no group, or has a member
 *         that is empty, too short, or already in a group
 */
export function readSynonyms(content: string, script: Script): Synonyms {
  const file = lexiconFile(content, 'synonyms.txt')
  const lines = decode(readBytes(file), 'utf-8', file).split(/\r?\n/)
  const lineOf = new Map<string, number>()
  return lines.flatMap((text, i) => {
    const line = i + 1
    const group = readGroup(text, (reason) => new ContentError(file, line, reason))
    for (const member of group) {
      const folded = looseText(member, script)
      const reason = faultOf(member, folded, line, lineOf.get(folded))
      if (reason !== null) throw new ContentError(file, line, reason)
      lineOf.set(folded, line)
    }
    return group.length > 0 ? [group] : []
  })
}

/** The members of a line; none on a blank line. */
function readGroup(text: string, fault: (reason: Reason) => ContentError): string[] {
  // A byte-order mark is white space to trim, a tab is to an editor.
  const entry = text.replace(COMMENT, '').trim()
  if (entry === '') return []
  if (/(?!\t)\p{C}/u.test(entry)) throw fault(REASONS.invisibleCharacters)
  const group = entry.split(EQUALS).map((member) => member.trim())
  if (group.length < 2) throw fault(REASONS.noEquals(entry))
  return group
}

function faultOf(
  member: string,
  folded: string,
  line: number,
  earlier: number | undefined,
): Reason | null {
  if (member === '') return REASONS.emptyMember
  if ([...folded].length < MIN_CHARACTERS) {
    return REASONS.shortMember(member, MIN_CHARACTERS)
  }
  if (earlier === line) return REASONS.memberTwice(member)
  if (earlier !== undefined) return REASONS.memberElsewhere(member, earlier)
  return null
}
