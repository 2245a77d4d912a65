/**
 * The arrows of the house. Run once per target, for `./button` is another file on each:
 * CRUISE_TARGET=h5 and CRUISE_TARGET=weapp.
 */
const target = process.env.CRUISE_TARGET === 'weapp' ? 'weapp' : 'h5'
const other = target === 'weapp' ? 'h5' : 'weapp'

const appJourneys = 'home|credit|trace|complaint|merchant-side|me|office|glossary'
const serverJourneys = 'credit|trace|complaint|account'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'Rules know nothing of contract, app or server: pass what they need as an argument.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(contract|src|server|mock|test|config|scripts)/' },
    },
    {
      name: 'domain-does-no-io',
      comment: 'Rules read no file, clock or network: do that outside and pass the result in.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'contract-imports-domain-only',
      comment: 'Shapes on the wire know the rules, not who uses them.',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: '^(src|server|mock|test|config|scripts)/' },
    },
    {
      name: 'app-and-server-apart',
      comment: 'What both need belongs into contract/ or domain/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-and-app-apart',
      comment: 'What both need belongs into contract/ or domain/.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^src/' },
    },
    {
      name: 'journeys-of-the-app-apart',
      comment:
        'Link to another journey through src/routes.ts; share through ui/, platform/, api/ or domain/.',
      severity: 'error',
      from: { path: `^src/(${appJourneys})/` },
      to: { path: `^src/(${appJourneys})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'journeys-of-the-server-apart',
      comment:
        'Share through db/, http/, evidence/, paper/ or domain/; the composition root hands over what is needed.',
      severity: 'error',
      from: { path: `^server/(${serverJourneys})/` },
      to: { path: `^server/(${serverJourneys})/`, pathNot: '^server/$1/' },
    },
    {
      name: 'shared-app-parts-below-journeys',
      comment: 'ui/, platform/, api/, i18n/ and evidence/ serve every journey and know none.',
      severity: 'error',
      from: { path: '^src/(ui|platform|api|i18n|evidence)/' },
      to: { path: `^src/(${appJourneys})/` },
    },
    {
      name: 'shared-server-parts-below-journeys',
      comment: 'db/, http/, evidence/, paper/ and signing/ serve every journey and know none.',
      severity: 'error',
      // One database has one schema: the types of all its tables meet there.
      from: { path: '^server/(db|http|evidence|paper|signing)/', pathNot: '^server/db/schema[.]ts$' },
      to: { path: `^server/(${serverJourneys})/` },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Move what the product needs out of test/.',
      severity: 'error',
      from: { path: '^(domain|contract|src|server|mock)/' },
      to: { path: '^test/' },
    },
    {
      name: 'demo-world-by-its-entry-only',
      comment:
        'Only server/demo and the composition root may reach the demo world: a real server must not need it.',
      severity: 'error',
      from: { path: '^(domain|contract|src|server)/', pathNot: '^server/(demo/|main[.]ts$)' },
      to: { path: '^mock/' },
    },
    {
      name: 'demo-world-is-data',
      comment:
        'The demo world is made of contract/ and domain/ alone; server/demo puts it into the database.',
      severity: 'error',
      from: { path: '^mock/' },
      to: { path: '^(src|server|test|config|scripts)/' },
    },
    {
      name: 'no-fakes-in-the-product',
      comment: 'A fake is for tests: import the port’s index.',
      severity: 'error',
      from: { path: '^(src|server)/', pathNot: '\\.fake\\.ts$' },
      to: { path: '\\.fake\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: `This import finds no file on ${target}.`,
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      // knip cannot follow an import to its `.h5` or `.weapp` file, and takes each for an entry.
      name: 'nothing-dead-in-the-app',
      comment: `No page reaches this file on ${target}: use it or delete it.`,
      severity: 'error',
      from: { path: `^src/(app|(${appJourneys}|gallery)/.*index)[.]` },
      to: {
        path: `^src/.*[.]${target}[.]`,
        pathNot: '^src/app[.]|^src/(service-worker|first-paint)/|-worker[.]h5[.]',
        reachable: false,
      },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Add it to package.json: it is here only because another package brought it.',
      severity: 'error',
      from: { path: '^(domain|contract|src|server|mock)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'Move it to dependencies: an installation for production lacks it.',
      severity: 'error',
      from: { path: '^(domain|contract|src|server)/', pathNot: '^src/app\\.config' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: `\\.${other}\\.tsx?$` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: target === 'weapp' ? 'tsconfig.weapp.json' : 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: [`.${target}.tsx`, `.${target}.ts`, '.tsx', '.ts', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
