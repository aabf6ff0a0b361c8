import { includes, isFound, isOnly, meet, pairs, type Attempt, type Stock } from './example-stock'
import type { SearchSource } from '@/lib/search/match/source'

/* Examples of words, of how they are joined, and of where they are looked for. */

export function* wordsApart({ words, texts }: Stock): Iterable<Attempt> {
  for (const [one, other] of pairs(words, (a, b) => meet(a, b))) {
    const areApart = !texts.some((text) => text.includes(one.text + other.text))
    if (areApart) yield { query: `${one.text} ${other.text}`, holds: isFound }
  }
}

export function* phrases({ source, words }: Stock): Iterable<Attempt> {
  const headings = source.outline.filter(({ level }) => level > 0).map(({ heading }) => heading)
  for (const text of [
    ...headings.filter((heading) => /^\p{Script=Han}{4,10}$/u.test(heading)),
    ...words.map(({ text }) => text),
  ]) {
    yield { query: `“${text}”`, holds: isOnly('literal') }
  }
}

export function* eitherWord({ words, search }: Stock): Iterable<Attempt> {
  for (const [one, other] of pairs(words, (a, b) => !includes(a, b))) {
    const query = `${one.text} OR ${other.text}`
    yield {
      query,
      holds: ({ paragraphs }) =>
        [one, other].every(({ text }) => paragraphs > search(text).paragraphs),
    }
  }
}

export function* eitherWithAnother({ words }: Stock): Iterable<Attempt> {
  for (const [one, other] of pairs(words, (a, b) => !includes(a, b))) {
    const third = words.find((word) => word !== one && word !== other && meet(word, one))
    if (third) yield { query: `${one.text} | ${other.text} ${third.text}`, holds: isFound }
  }
}

export function* exclusions({ words, search }: Stock): Iterable<Attempt> {
  for (const [one, other] of pairs(
    words,
    (a, b) => a.seen.size > 1 && meet(a, b) && !includes(a, b),
  )) {
    const query = `${one.text} -${other.text}`
    yield {
      query,
      holds: (result) => isFound(result) && result.paragraphs < search(one.text).paragraphs,
    }
  }
}

export function* inSections({ source, words }: Stock): Iterable<Attempt> {
  for (const { heading, level } of source.outline) {
    if (level !== 1 || !/^[\p{Script=Han}、]{2,14}$/u.test(heading)) continue
    const word = words.find(
      ({ text, seen }) =>
        !heading.includes(text) && [...seen].some((id) => isUnder(source, id, heading)),
    )
    if (word) yield { query: `章节:${heading} ${word.text}`, holds: isFound }
  }
}

export function isUnder(
  { paragraphs, outline }: SearchSource,
  id: number,
  heading: string,
): boolean {
  const { section = '', ancestors = [] } = paragraphs[id] ?? {}
  return (
    ancestors.includes(heading) ||
    outline.some((entry) => entry.anchor === section && entry.heading === heading)
  )
}

export function* inYearAndAgency({ source: { agency, years }, words }: Stock): Iterable<Attempt> {
  const inYear = years.length > 0 ? `年份:${years.at(-1)} ` : ''
  const ofAgency =
    agency.trim() === ''
      ? ''
      : `机关:${/[\s"“”]/.test(agency) ? `“${agency.replace(/["“”]/g, '')}”` : agency} `
  for (const { text } of words) yield { query: inYear + ofAgency + text, holds: isFound }
}

const NUMERALS = '一二三四五六七八九十'

export function* places(
  { source: { outline } }: Stock,
  fits: (path: string) => boolean,
): Iterable<Attempt> {
  for (const { anchor, path, level, marker } of outline) {
    if (level === 0 || !fits(path)) continue
    const number = NUMERALS.indexOf(marker.replace('、', '')) + 1
    const asPart = level === 1 && number > 0 ? [`第${NUMERALS[number - 1]}部分`] : []
    const short = path.replace(/、(?=[（(])/g, '').replace(/^附件[（(](.+)[）)]$/, '附件$1')
    for (const query of [...asPart, short]) {
      yield {
        query,
        holds: ({ isReference, jumps }) =>
          isReference && jumps.some((jump) => jump.anchor === anchor),
      }
    }
  }
}
