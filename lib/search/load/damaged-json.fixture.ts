import fc from 'fast-check'

/** Values put in the place of others, as JSON. */
const VALUES = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-1',
    '1',
    '2',
    '1.5',
    '1e308',
    '1e999',
    '-0',
    '9007199254740993',
    '4294967296',
    '3',
    '4',
    '""',
    '"\\n"',
    '"a"',
    '"食品"',
    '"constructor"',
    '"__proto__"',
    '"toString"',
  ],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"<b>"',
    '"../x"',
    '"deadbeef"',
    '[]',
    '{}',
    '[[]]',
    '[0]',
    '[1e9]',
    '[-1]',
    '[null]',
    '[0,0]',
    '[[0,1,1]]',
    '{"__proto__":{"x":1}}',
    '{"length":3}',
    '{"constructor":[]}',
    `"${'a\\n'.repeat(300)}"`,
  ],
].map((json) => JSON.parse(json) as unknown)

type Container = unknown[] | Record<string, unknown>

type Damage = {
  /** The positions to descend by; the way ends where there is nothing below. */
  readonly way: readonly number[]
  readonly edit: 'replace' | 'remove' | 'repeat' | 'swap' | 'nudge'
  readonly value: unknown
  readonly other: number
}

const damage: fc.Arbitrary<Damage> = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  edit: fc.constantFrom('replace', 'remove', 'repeat', 'swap', 'nudge'),
  value: fc.constantFrom(...VALUES),
  other: fc.nat(),
})

/** JSON that is damaged in a place or two: of another kind, less, more, in another order, a little otherwise. */
export const damagedJson = fc.array(damage, { minLength: 1, maxLength: 2 })

export function damageJson(json: string, damages: readonly Damage[]): string {
  const value = JSON.parse(json) as Container
  for (const one of damages) apply(value, one)
  return JSON.stringify(value)
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null

function apply(root: Container, { way, edit, value, other }: Damage) {
  let place = root
  let [key, ...rest] = way.map(String)
  const keyOf = (position: string | undefined, of: Container) =>
    Object.keys(of)[Number(position) % Object.keys(of).length] ?? '0'
  for (key = keyOf(key, place); rest.length > 0; rest = rest.slice(1)) {
    const next = Reflect.get(place, key) as unknown
    if (!isContainer(next) || Object.keys(next).length === 0) break
    place = next
    key = keyOf(rest[0], place)
  }
  const old = Reflect.get(place, key) as unknown
  // A copy: what is damaged next must not be a value that other cases are given.
  if (edit === 'replace') Reflect.set(place, key, structuredClone(value))
  else if (edit === 'nudge') Reflect.set(place, key, nudge(old, other))
  else if (Array.isArray(place)) rearrange(place, Number(key), edit, other)
  else if (edit === 'remove') Reflect.deleteProperty(place, key)
  else Reflect.set(place, keyOf(String(other), place), old)
}

function rearrange(list: unknown[], at: number, edit: 'remove' | 'repeat' | 'swap', other: number) {
  if (edit === 'remove') list.splice(at, 1)
  else if (edit === 'repeat') list.splice(other % (list.length + 1), 0, list[at])
  else [list[at], list[other % list.length]] = [list[other % list.length], list[at]]
}

function nudge(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + (by % 2 === 0 ? 1 : -1) * ((by % 3) + 1)
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return value
  const at = by % (value.length + 1)
  return value.slice(0, at) + ['', '\n', 'a', '安', '\u0000'][by % 5] + value.slice(at + (by % 2))
}

type Bytes = { readonly at: number; readonly length: number; readonly bytes: Uint8Array }

/** Bytes that are cut out, changed, or put in. */
export const damagedBytes: fc.Arbitrary<Bytes> = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constantFrom(0, 1), fc.nat()),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 2 }),
    fc.constantFrom(new Uint8Array(), Buffer.from('<!doctype html>')),
  ),
})

export function damageBytes(file: Uint8Array, { at, length, bytes }: Bytes): Uint8Array {
  const start = at % (file.length + 1)
  return Buffer.concat([
    file.subarray(0, start),
    bytes,
    file.subarray(start + (length > 1 ? length % file.length : length)),
  ])
}
