import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { roomRules } from './eslint.rooms.mjs'

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'out/',
      'node_modules/',
      'public/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
      'bench-results/',
      '.chayue/',
    ],
  },
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
  // No pattern takes longer than linear time. Those that are built at run time: lib/built-patterns.test.ts.
  {
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
    },
  },
  // Tables of cases are longer than code may be.
  {
    files: ['**/*.{test,spec,fixture,fuzz.test}.{ts,tsx}', 'rooms.mjs'],
    rules: { 'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  // Next and the tools' own files want default exports.
  {
    files: [
      'app/**/{page,layout,not-found,global-error}.tsx',
      '*.config.{ts,mjs}',
      '.size-limit.mjs',
      'e2e/*.reporter.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  ...roomRules(),
)
