import type { HanRun } from './han-runs'

/** The place of a character: a run, and a position in it. */
export type Place = {
  readonly run: HanRun
  readonly at: number
  /** Its number among all places of the text. */
  readonly order: number
}

/** The places of all characters of a text, so that lookups need not scan the text. */
export type HanPlaces = ReadonlyMap<string, readonly Place[]>

export function findPlaces(runs: readonly HanRun[]): HanPlaces {
  const places = new Map<string, Place[]>()
  let order = 0
  for (const run of runs) {
    for (const [at, char] of run.chars.entries()) {
      const known = places.get(char)
      const place = { run, at, order: order++ }
      if (known) known.push(place)
      else places.set(char, [place])
    }
  }
  return places
}

/**
 * The strings of a text whose characters each belong to a set of choices, in text order.
 *
 * @param choices the choices for each character; null allows any. At least one is not null
 * @returns the places where they begin
 */
export function findStrings(
  choices: readonly (readonly string[] | null)[],
  places: HanPlaces,
): Place[] {
  let rarest: { at: number; count: number } | null = null
  for (const [at, chars] of choices.entries()) {
    if (!chars) continue
    const count = chars.reduce((sum, char) => sum + (places.get(char)?.length ?? 0), 0)
    if (count === 0) return []
    if (!rarest || count < rarest.count) rarest = { at, count }
  }
  if (!rarest) return []
  const { at: anchor } = rarest
  return (choices[anchor] ?? [])
    .flatMap((char) => places.get(char) ?? [])
    .filter(({ run, at }) => fits(choices, run.chars, at - anchor))
    .map(({ run, at, order }) => ({ run, at: at - anchor, order }))
    .sort((a, b) => a.order - b.order)
}

function fits(
  choices: readonly (readonly string[] | null)[],
  chars: readonly string[],
  start: number,
): boolean {
  if (start < 0 || start + choices.length > chars.length) return false
  return choices.every((choice, i) => choice === null || choice.includes(chars[start + i] ?? ''))
}
