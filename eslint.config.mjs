import { defineConfig, globalIgnores } from 'eslint/config'
import mobx from 'eslint-plugin-mobx'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { house } from './eslint-rules/index.mjs'
import { intlMethods, missingInWechat } from './eslint-rules/wechat-vm.mjs'

const typescript = ['**/*.{ts,tsx}']
const weappOnly = '**/*.weapp.{ts,tsx}'
const journeys = 'src/{home,credit,trace,complaint,me,office}'
/** Run on a developer's or a test's machine, not on a phone or the server. */
const tools = ['test/**', 'scripts/**', 'config/**', 'eslint-rules/**', 'mock/**', '*.config.{ts,mjs}']

export default defineConfig(
  globalIgnores([
    'dist/',
    'data/',
    'node_modules/',
    '.artefacts/',
    '.cache/',
    '.swc/',
    '**/*.cjs',
    'jest.config.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { plugins: { house } },

  {
    name: 'types',
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // An implementation of an asynchronous port may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowRethrowing: true }],
    },
  },
  {
    name: 'types of the mini-program',
    files: [weappOnly, 'types/weapp/**'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: 'tsconfig.weapp.json',
        tsconfigRootDir: process.cwd(),
      },
    },
  },

  {
    name: 'house rules everywhere',
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'house/named-exports': 'error',
      'house/english-as-english': 'error',
      'house/catch-all-names': 'error',
      'house/target-in-platform': 'error',
      'house/file-length': ['error', 250],
      'prefer-const': 'error',
      'no-async-promise-executor': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    name: 'Taro and the tools ask for a default export',
    files: [
      'src/app.tsx',
      'src/**/index.tsx',
      '**/*.config.{ts,mjs}',
      '**/*.config.h5.ts',
      'config/**',
      '**/*.d.ts',
    ],
    rules: { 'house/named-exports': 'off' },
  },
  {
    name: 'builds know their target',
    files: ['src/platform/**', 'src/**/*.config.ts', 'config/**'],
    rules: { 'house/target-in-platform': 'off' },
  },
  {
    name: 'tables and suites may be long',
    files: ['test/**', 'mock/**', '**/messages/**', 'domain/**/{table,holidays}*.ts', 'contract/problems.ts'],
    rules: { 'house/file-length': 'off' },
  },

  {
    name: 'runs on phones of both kinds',
    files: ['src/**/*.{ts,tsx}', 'domain/**/*.ts', 'contract/**/*.ts'],
    ignores: ['**/*.h5.{ts,tsx}', '**/*.worker.ts', 'src/**/*.fake.ts'],
    rules: {
      'no-restricted-globals': ['error', ...missingInWechat],
      'no-restricted-syntax': ['error', ...intlMethods],
    },
  },
  {
    name: 'rules without I/O',
    files: ['domain/**/*.ts'],
    rules: { 'house/pure-domain': 'error' },
  },
  {
    name: 'app',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/messages/**', 'src/**/*.config*.ts', 'src/pages.ts', 'src/api/failure.ts'],
    rules: {
      'house/han-in-messages': 'error',
      'house/no-console': ['error', 'show people a state of the screen, and throw what is a mistake of ours'],
    },
  },
  {
    name: 'stores bind their actions (autoBind), so that a screen may hand them on',
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    name: 'hooks',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'stores are seen changing',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { mobx },
    rules: {
      'mobx/unconditional-make-observable': 'error',
      'mobx/exhaustive-make-observable': ['error', { autofixAnnotation: false }],
    },
  },
  {
    name: 'every screen of a journey observes',
    files: [`${journeys}/**/*.tsx`],
    plugins: { mobx },
    rules: { 'mobx/missing-observer': 'error' },
  },

  {
    name: 'server',
    files: ['server/**/*.ts'],
    rules: {
      'house/tx-in-transaction': 'error',
      'house/han-in-messages': ['error', { pairs: true, names: ['放心查'] }],
      'house/no-console': ['error', 'log through the request’s or the server’s pino logger'],
    },
  },
  {
    name: 'column names and values of real files',
    files: ['server/import/**', 'server/exchange/**'],
    rules: { 'house/han-in-messages': 'off' },
  },
  {
    name: 'official letters and tables of the office are Chinese',
    files: [
      'server/complaint/letters/**',
      'server/complaint/office/export.service.ts',
      'server/paper/letter.ts',
    ],
    rules: { 'house/han-in-messages': 'off' },
  },
  {
    name: 'commands talk to a person on a terminal',
    files: ['server/cli.ts', 'server/cli/**', 'server/main.ts', 'server/demo/**'],
    rules: { 'house/no-console': 'off' },
  },

  {
    name: 'tests and tools read what others wrote',
    files: tools,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
