import { transparentBreaks } from '@/lib/text/line-breaks'
import { mapIdentity, rewrite, rewriteSpans, type MappedText } from '@/lib/text/mapped-text'
import { endsOfOwnRuns } from '@/lib/text/own-runs'
import { NO_SCRIPT, simplify, type Script } from '@/lib/text/script'

// A comma followed by exactly three digits, after one to three. ASCII only: in Chinese text the
// full-width comma separates two numbers. A group of another length means it is not a separator.
const THOUSANDS = /(?<![0-9０-９.．,])[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９]|,[0-9０-９])/g

// A base character with the marks on it: normalised as one, so that no match ends inside it.
// Plain Han, digits and small letters are their own fold and are skipped for speed.
// NFKC makes marks of the half-width ﾞ and ﾟ.
const CLUSTER = /[^\u4e00-\u9fff0-9a-z][\p{M}ﾞﾟ]*|[\u4e00-\u9fff0-9a-z][\p{M}ﾞﾟ]+/gu

// Text that is its own fold, apart from quotes and script: most queries. Such text takes a short
// way.
const PLAIN = /^[\u4e00-\u9fff0-9a-z“”"]*$/
const QUOTE = /[“”]/g

// Half a character. A character between two halves may be dropped, and the halves must not become
// one.
const LONE_SURROGATE = /\p{Cs}/gu

// Characters that are dropped first, so that a mark meets its base and a separator its number:
// characters drawn as nothing (soft hyphens, joiners, Hangul fillers) and object placeholders.
// Private-use characters are dropped, too: a font's own bullets leave them in a text, and nobody
// can type them.
const INVISIBLE =
  /(?!\p{Variation_Selector})[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\ufffc]|(?!\s)\p{Cc}/gu
// Variation selectors are marks, so that they go with their base.
const VARIATION = /\p{Variation_Selector}/gu
// White space, and the blank pattern of Braille, which some texts use as a space.
const SPACE = /[\s\u2800]/g

// Repeated white space; a dash of one or two characters (⸺); an ellipsis of one or two characters
// (…), or of dots, full stops or middle dots, as keyboards type it.
const REPEATED = / {2,}|-{2,}|[.。·]{3,}/g

// A circle beside a Chinese digit, or before a unit of a date, is a mistyped 〇.
const ZERO_CIRCLES =
  /(?<=[零一二三四五六七八九十])[○◯]+|(?<![○◯])[○◯]+(?=[零一二三四五六七八九十年月日])/g

/** One member for each family, after NFKC. */
const FAMILIES: readonly (readonly [member: string, others: string])[] = [
  ['(', '[{〔【〖〘⦅'],
  [')', ']}〕】〗〙⦆'],
  ['"', "“”„‟‘’‚‛'«»‹›「」『』〝〞〟❛❜❝❞`´′″‴‵"],
  ['《', '〈'],
  ['》', '〉'],
  ['-', '‐‑‒–—―−﹘─━⎯⸺⸻➖˗⁃'],
  ['·', '•・‧∙⋅᛫⸱ꞏ˙'],
  ['~', '〜∼⁓〰'],
  [':', '∶꞉'],
  ['/', '⁄∕╱'],
  ['|', '∣│┃'],
  ['*', '∗'],
  ['×', '✕╳⨯'],
  ['≤', '≦⩽'],
  ['≥', '≧⩾'],
  // NFKC turns ， into an ASCII comma, which a second fold could take for a thousands separator.
  ['，', ','],
  ['。', '｡'],
  ['...', '⋯'],
  ['°', '˚'],
  // Not the other way round: the dictionary's words are written with 零.
  ['零', '〇'],
]
const MEMBER = new Map(
  FAMILIES.flatMap(([member, others]) => [...others].map((other) => [other, member] as const)),
)
// Characters that NFKC would turn into a space with a mark on it, or into several characters.
const BEFORE_NFKC = /[˙˚´″‴]/g

/**
 * Normalises text for comparison: thousands separators inside numbers joined, NFKC, lower case,
 * white space as single spaces, line ends within Han text and invisible characters dropped, traditional characters simplified,
 * and each family of brackets, quotes, dashes, middle dots and Chinese zeros folded to one member.
 * A dot between digits is a point (3·15 = 3.15). Folding a folded text changes nothing.
 *
 * @returns the folded text and, for each of its UTF-16 code units, the source span
 */
export function fold(source: string, script: Script = NO_SCRIPT): MappedText {
  return foldMapped(mapIdentity(source), script)
}

/** As `fold`, for a text that was already rewritten (a noise cut out, a reading put in). */
export function foldMapped(source: MappedText, script: Script = NO_SCRIPT): MappedText {
  if (PLAIN.test(source.text))
    return simplify({ ...source, text: source.text.replace(QUOTE, '"') }, script)
  let folded = rewrite(source, LONE_SURROGATE, (_, emit) => emit('\ufffd', 0, 1))
  folded = rewrite(folded, INVISIBLE, () => {})
  folded = rewriteSpans(folded, transparentBreaks(folded.text), () => {})
  folded = rewrite(folded, THOUSANDS, (number, emit) => {
    for (let i = 0; i < number.length; i++) {
      if (number[i] !== ',') emit(number.charAt(i), i, i + 1)
    }
  })
  folded = rewriteSpans(folded, endsOfOwnRuns(folded.text, foldCluster), (cluster, emit) => {
    emit(`${cluster} `, 0, cluster.length)
  })
  folded = rewrite(folded, CLUSTER, (cluster, emit) => {
    emit(foldCluster(cluster), 0, cluster.length)
  })
  // NFKC comes first: it turns compatibility ideographs and radicals into the characters meant.
  folded = simplify(folded, script)
  folded = rewrite(folded, ZERO_CIRCLES, (circles, emit) => {
    for (let i = 0; i < circles.length; i++) emit('零', i, i + 1)
  })
  folded = rewrite(folded, REPEATED, (run, emit) =>
    emit(/^[ -]/.test(run) ? run.charAt(0) : '...', 0, run.length),
  )
  folded = rewrite(folded, /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu, (_, emit) =>
    emit('·', 0, 1),
  )
  return rewrite(folded, /(?<=[0-9])·(?=[0-9])/g, (_, emit) => emit('.', 0, 1))
}

function foldCluster(cluster: string): string {
  let text = normalise(cluster)
  // Lower-casing may decompose, and NFKC may bring capitals back: repeat until nothing changes.
  for (let next = normalise(text); next !== text; next = normalise(text)) text = next
  return text
}

function normalise(text: string): string {
  const plain = text
    .replace(BEFORE_NFKC, (char) => MEMBER.get(char) ?? char)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
  const seen = plain.replace(SPACE, ' ').replace(VARIATION, '')
  let out = ''
  for (const char of seen) out += MEMBER.get(char) ?? char
  return out
}
