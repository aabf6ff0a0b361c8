import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** What may not be imported where. The whole rule is in DESIGN.md, “The house”. */
function forbid(files, folders, ignores = ['**/*.test.{ts,tsx}', '**/*.fixture.ts', '**/*.bench.ts']) {
  const patterns = [
    { group: ['../*'], message: 'Import from another folder by its full name: @/lib/…' },
    ...folders.map((folder) => ({
      group: [`@/${folder}/*`],
      message: `Imports run one way: nothing here may know ${folder}.`,
    })),
  ]
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

export default tseslint.config(
  { ignores: ['.next/', 'out/', 'node_modules/', 'public/', 'next-env.d.ts', 'test-results/', 'playwright-report/', 'bench-results/', '.chayue/'] },
  tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  // No pattern takes longer than linear time. Those that are built at run time: lib/cli/built-patterns.test.ts.
  {
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  // Next and the tools' own files want default exports.
  {
    files: ['app/**/{page,layout,not-found,global-error}.tsx', '*.config.{ts,mjs}', '.size-limit.mjs', 'e2e/*.reporter.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  forbid(['lib/start/**'], ['lib/hosting', 'lib/text', 'lib/report', 'lib/build', 'lib/search', 'lib/cli', 'components', 'app']),
  forbid(['lib/hosting/**'], ['lib/text', 'lib/report', 'lib/build', 'lib/search', 'lib/cli', 'components', 'app']),
  forbid(['lib/text/**'], ['lib/report', 'lib/build', 'lib/search', 'lib/cli', 'components', 'app']),
  forbid(['lib/report/**'], ['lib/build', 'lib/search', 'lib/cli', 'components', 'app']),
  forbid(['lib/build/**'], ['lib/search', 'lib/cli', 'components', 'app']),
  forbid(['lib/search/**'], ['lib/build', 'lib/cli', 'lib/offline', 'components', 'app']),
  forbid(['lib/offline/**'], ['lib/build', 'lib/cli', 'components', 'app']),
  forbid(['lib/cli/**'], ['components', 'app']),
  forbid(['components/**'], ['lib/build', 'lib/cli', 'app']),
  forbid(['app/**'], ['lib/cli']),
)
