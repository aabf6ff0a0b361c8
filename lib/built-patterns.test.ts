import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Linter } from 'eslint'
import regexp from 'eslint-plugin-regexp'
import { expect, test, vi } from 'vitest'

/*
 * The lint rules see patterns that are written in the code. Those that are put together when a module is
 * loaded are caught here as they are made, and given to the same rules.
 */

/** Modules that make patterns of more than a literal. */
const BUILDERS = [
  'lib/index/collection-files.ts',
  'lib/index/index-files.ts',
  'lib/index/seal.ts',
  'lib/offline/shell-files.ts',
  'lib/pipeline/content/guess-meta.ts',
  'lib/pipeline/export/finish-pages.ts',
  'lib/report/entities.ts',
  'lib/report/items.ts',
  'lib/report/markers.ts',
  'lib/report/section-reference.ts',
  'lib/report/text-references.ts',
  'lib/search/query/dates.ts',
  'lib/search/query/number-notations.ts',
  'lib/search/query/phone-notations.ts',
  'lib/search/query/range-notations.ts',
  'lib/search/query/unit-notations.ts',
]

const RULES = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
} as const

function faultsOf({ source, flags }: RegExp): string[] {
  const config = { plugins: { regexp }, rules: { ...RULES } }
  return new Linter()
    .verify(`export const pattern = /${source}/${flags}`, config as unknown as Linter.Config)
    .map(({ message }) => message)
}

test('the rules see what takes longer than linear time', () => {
  expect(faultsOf(/a/)).toEqual([])
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move
  expect(faultsOf(/(?:a+)+b/)).not.toEqual([])
  // eslint-disable-next-line regexp/no-super-linear-move
  expect(faultsOf(/a+b/)).not.toEqual([])
})

test('all modules that build patterns are known', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll('\\', '/')),
    ),
  )
  const builders = files.filter(
    (name) =>
      /(?<!\.(?:test|fixture))\.tsx?$/.test(name) && readFileSync(name, 'utf8').includes('RegExp('),
  )
  expect(builders.sort()).toEqual(BUILDERS)
})

test.each(BUILDERS)('%s builds patterns of linear time', async (name) => {
  const made: RegExp[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const pattern = new target(...args)
      // The first frame is ours; a library that is loaded with the module makes its own.
      const [, , caller = ''] = (new Error().stack ?? '').split('\n')
      if (!caller.includes('node_modules')) made.push(pattern)
      return pattern
    },
  })
  try {
    vi.resetModules()
    await import(path.resolve(name))
  } finally {
    globalThis.RegExp = Original
  }
  expect(made.length).toBeGreaterThan(0)
  expect(
    made.flatMap((pattern) => faultsOf(pattern).map((fault) => `${String(pattern)}: ${fault}`)),
  ).toEqual([])
})
