import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { checkout, plant, runGate, type Planted } from './planted'

type Target = 'h5' | 'weapp'

const folders = ['config', 'contract', 'domain', 'mock', 'server', 'src', 'test']

/** Each file with the rule that its import breaks. */
const violations: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['domain/up.ts', '../contract/shape', 'domain-imports-nothing'],
  ['domain/reads.ts', 'node:fs', 'domain-does-no-io'],
  ['contract/up.ts', '../server/credit/query', 'contract-imports-domain-only'],
  ['src/api/server.ts', '../../server/credit/query', 'app-and-server-apart'],
  ['server/http/app.ts', '../../src/api/client', 'server-and-app-apart'],
  ['src/trace/peek.ts', '../credit/store', 'journeys-of-the-app-apart'],
  ['server/trace/peek.ts', '../credit/query', 'journeys-of-the-server-apart'],
  ['src/ui/Knows.ts', '../credit/store', 'shared-app-parts-below-journeys'],
  ['server/db/knows.ts', '../credit/query', 'shared-server-parts-below-journeys'],
  ['server/http/tested.ts', '../../test/api/server', 'product-knows-no-tests'],
  ['server/credit/demo.ts', '../../mock/world', 'demo-world-by-its-entry-only'],
  ['mock/database.ts', '../server/credit/query', 'demo-world-is-data'],
  ['src/credit/faked.ts', '../platform/clock/index.fake', 'no-fakes-in-the-product'],
  ['domain/chicken.ts', './egg', 'no-cycles'],
  ['src/api/typo.ts', './cilent', 'no-unresolvable'],
  ['server/credit/undeclared.ts', 'brought-along', 'no-undeclared-packages'],
  ['server/credit/development.ts', 'test-runner', 'no-development-packages-in-the-product'],
]

const clean: Readonly<Record<string, readonly string[]>> = {
  'domain/rule.ts': [],
  'domain/egg.ts': ['./chicken'],
  'contract/shape.ts': ['../domain/rule'],
  'mock/world.ts': ['../domain/rule', '../contract/shape'],
  'server/credit/query.ts': ['../db/open', '../../domain/rule'],
  'server/db/open.ts': [],
  'server/demo/seed.ts': ['../../mock/world', '../credit/query'],
  'server/main.ts': ['./credit/query', './trace/routes', './demo/seed'],
  'server/trace/routes.ts': ['../../contract/shape'],
  'src/api/client.ts': ['../../contract/shape'],
  'src/credit/index.tsx': ['./store', './one-target'],
  'src/credit/store.ts': ['../api/client', '../platform/clock'],
  'src/platform/clock/index.fake.ts': [],
  'src/platform/clock/index.h5.ts': ['../../../domain/rule'],
  'src/platform/clock/index.weapp.ts': ['../../../domain/rule'],
  'src/platform/only/index.h5.ts': [],
  'src/credit/one-target.ts': ['../platform/only'],
  'config/index.ts': [],
  'test/api/server.ts': ['../../server/main', '../../src/platform/clock/index.fake'],
}

interface Report {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] }
}

const source = (imports: readonly string[]): string =>
  [...imports.map((path) => `import '${path}'`), 'export {}', ''].join('\n')

describe('dependency-cruiser', () => {
  let planted: Planted
  const found = new Map<Target, readonly string[]>()

  const cruise = (target: Target): readonly string[] => {
    const verdict = runGate(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ['--config', join(checkout, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders],
      { cwd: planted.folder, env: { CRUISE_TARGET: target } },
    )
    const report = JSON.parse(verdict.stdout) as Report
    return report.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)
  }

  beforeAll(() => {
    planted = plant({
      'package.json': '{ "devDependencies": { "test-runner": "1.0.0" } }',
      'node_modules/test-runner/index.js': '',
      'node_modules/brought-along/index.js': '',
      'tsconfig.json': '{}',
      'tsconfig.weapp.json': '{}',
      ...Object.fromEntries(Object.entries(clean).map(([file, imports]) => [file, source(imports)])),
      'src/ui/Dead.h5.ts': 'export {}\n',
      'src/ui/Dead.weapp.ts': 'export {}\n',
      ...Object.fromEntries(violations.map(([file, imports]) => [file, source([imports])])),
    })
    for (const target of ['h5', 'weapp'] as const) found.set(target, cruise(target))
  })

  afterAll(() => planted.remove())

  it.each(violations)('forbids %s to import %s: %s', (file, _imports, rule) => {
    expect(found.get('h5')).toContain(`${file} ${rule}`)
    expect(found.get('weapp')).toContain(`${file} ${rule}`)
  })

  it('finds what exists on one target only', () => {
    const missing = 'src/credit/one-target.ts no-unresolvable'
    expect(found.get('weapp')).toContain(missing)
    expect(found.get('h5')).not.toContain(missing)
  })

  it('finds what no page reaches, on each target', () => {
    expect(found.get('h5')).toContain('src/ui/Dead.h5.ts nothing-dead-in-the-app')
    expect(found.get('weapp')).toContain('src/ui/Dead.weapp.ts nothing-dead-in-the-app')
  })

  it('has nothing to say about imports along the arrows', () => {
    const accused = found.get('h5')?.map((line) => line.split(' ')[0])
    const innocent = Object.keys(clean).filter((file) => file !== 'domain/egg.ts')
    expect(innocent.filter((file) => accused?.includes(file))).toEqual([])
  })

  it('fails the run', () => {
    const { code, stdout } = runGate(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ['--config', join(checkout, '.dependency-cruiser.cjs'), '--output-type', 'err-long', 'domain'],
      { cwd: planted.folder },
    )
    expect(code).not.toBe(0)
    expect(stdout).toMatch(/pass what they need as an\s+argument/)
  })
})
