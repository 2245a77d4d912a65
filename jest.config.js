/** One Jest project per kind of test; `npm test` runs them all through scripts/test.mjs. */
const esmOnly = [
  'cookie',
  'typebox',
  'uuid',
  'pinyin-pro',
  'mobx',
  'mobx-react-lite',
  '@noble',
  'zxing-wasm',
  'csv-parse',
  'axios',
  '@exodus',
]
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
}
const base = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  clearMocks: true,
}
/** Browser and mini-program runs wait for real processes. */
const slow = { ...base, testEnvironment: 'node' }

module.exports = {
  // Milliseconds. A test that hangs fails; one on a busy machine does not.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'gates',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/gates/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/unit/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'app',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/app/**/*.test.{ts,tsx}'],
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'cjs', 'json'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/app/style-stub.ts' },
      setupFilesAfterEnv: ['<rootDir>/test/app/setup.ts'],
    },
    { ...base, displayName: 'api', testEnvironment: 'node', testMatch: ['<rootDir>/test/api/**/*.test.ts'] },
    // With a server only: npm run test:postgres.
    {
      ...base,
      displayName: 'postgres',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/postgres/**/*.test.ts'],
    },
    { ...slow, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...slow, displayName: 'weapp', testMatch: ['<rootDir>/test/weapp/**/*.test.ts'] },
  ],
}
