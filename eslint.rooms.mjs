import { ROOMS } from './rooms.mjs'

/* The rules that keep the rooms of rooms.mjs apart, for ESLint. */

const isTest = ['test', 'fixture', 'bench'].map((kind) => `*.${kind}.{ts,tsx}`)
const inner = Object.keys(ROOMS).filter((room) =>
  Object.keys(ROOMS).some((other) => room.startsWith(`${other}/`)),
)
const escape = (text) => text.replaceAll('/', '\\/')

/** The names of a room's modules elsewhere, as a part of a regular expression. */
function modulesOf(room, forTests) {
  const { face } = ROOMS[room]
  if (!face) return `${escape(room)}\\/${isOuter(room) ? '[^\\/]+$' : ''}`
  const fixture = forTests ? '|[^\\/]+\\.fixture' : ''
  return `${escape(room)}\\/(?:${face.map(escape).join('|')}${fixture})$`
}

/** Whether there are rooms within a room. */
function isOuter(room) {
  return inner.some((other) => other.startsWith(`${room}/`))
}

/** The modules that a room may not import. */
function forbid(room, files, rooms, forTests) {
  const own = `${escape(room)}\\/${isOuter(room) ? '[^\\/]+$' : ''}`
  const allowed = [own, 'public\\/', ...rooms.map((other) => modulesOf(other, forTests))].join('|')
  const regex = `^@\\/(?!${allowed})`
  const message = `Not a room, or no face of one, that ${room} may import (rooms.mjs).`
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          // The one module that knows FlexSearch; benches measure it as it is.
          ...(room !== 'lib/bench' && {
            paths: [
              { name: 'flexsearch', message: 'Only lib/index/term-index.ts knows FlexSearch.' },
            ],
          }),
          patterns: [
            { regex, message },
            {
              regex: '^\\.\\.|^\\.\\/[^\\/]+\\/',
              message: 'Import from another folder by its full name: @/lib/…',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression[source.value=/${regex}/]`, message },
      ],
    },
  }
}

/** @throws {Error} if imports could run in a circle */
function checkOrder() {
  const done = new Set()
  const visit = (room, above) => {
    if (above.includes(room)) throw new Error(`rooms in a circle: ${[...above, room].join(' → ')}`)
    if (done.has(room)) return
    const { imports, tests = [] } = ROOMS[room]
    for (const other of [...imports, ...tests]) visit(other, [...above, room])
    done.add(room)
  }
  for (const room of Object.keys(ROOMS)) visit(room, [])
}

/** The rules for all rooms, for ESLint. */
export function roomRules() {
  checkOrder()
  return Object.entries(ROOMS).flatMap(([room, { imports, tests = [] }]) => {
    const depth = isOuter(room) ? '' : '**/'
    return [
      // Benches are like tests.
      forbid(room, [`${room}/${depth}*.{ts,tsx}`], imports, room === 'lib/bench'),
      forbid(
        room,
        isTest.map((name) => `${room}/${depth}${name}`),
        [...imports, ...tests],
        true,
      ),
    ]
  })
}
