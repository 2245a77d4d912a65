import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { checkout, plant, runGate, type Planted } from './planted'

const cleanUp: Planted[] = []
const planted = (files: Readonly<Record<string, string>>): string => {
  const each = plant(files)
  cleanUp.push(each)
  return each.folder
}

afterEach(() => {
  for (const each of cleanUp.splice(0)) each.remove()
})

describe('types', () => {
  const check = (files: Readonly<Record<string, string>>, suffix: string) =>
    runGate('node_modules/typescript/bin/tsc', ['--project', '.'], {
      cwd: planted({
        'tsconfig.json': JSON.stringify({
          extends: join(checkout, 'tsconfig.base.json'),
          compilerOptions: { moduleSuffixes: [suffix, ''] },
          include: ['**/*.ts'],
        }),
        ...files,
      }),
    })
  const port = `export interface Clock { now(): number; zone(): string }\n`
  const files = {
    'port.ts': port,
    'clock.h5.ts': `import type { Clock } from './port'\nexport const clock: Clock = { now: () => 1, zone: () => '+08:00' }\n`,
    'use.ts': `import { clock } from './clock'\nexport const zone: string = clock.zone()\n`,
  }

  it('refuses what may be missing from an array', () => {
    const { code, stdout } = check({ 'a.ts': 'export const first = (all: string[]): string => all[0]\n' }, '')
    expect(code).not.toBe(0)
    expect(stdout).toContain('undefined')
  })

  it('refuses a port without its implementation on one target', () => {
    expect(check(files, '.h5').code).toBe(0)
    expect(check(files, '.weapp').stdout).toContain('./clock')
  })
})

describe('format', () => {
  const check = (source: string) =>
    runGate(
      'node_modules/prettier/bin/prettier.cjs',
      ['--config', join(checkout, '.prettierrc.json'), '--check', '.'],
      {
        cwd: planted({ 'a.ts': source }),
      },
    ).code

  it('refuses another style', () => {
    expect(check(`export const a = 'a'\n`)).toBe(0)
    expect(check('export const a = "a";\n')).toBe(1)
  })
})

describe('styles', () => {
  const check = (css: string) =>
    runGate(
      'node_modules/stylelint/bin/stylelint.mjs',
      ['--config', join(checkout, '.stylelintrc.json'), '*.css'],
      {
        cwd: planted({ 'a.css': css }),
      },
    )

  it('accepts tokens and refuses named colours and !important', () => {
    expect(check('.page {\n  color: var(--ink);\n}\n').code).toBe(0)
    expect(check('.page {\n  color: red;\n}\n').stderr).toContain('color-named')
    expect(check('.page {\n  margin: 0 !important;\n}\n').stderr).toContain('declaration-no-important')
  })
})

describe('dead code', () => {
  const check = (imports: string) =>
    runGate('node_modules/knip/bin/knip.js', ['--no-progress', '--config', join(checkout, 'knip.json')], {
      cwd: planted({
        'package.json': '{ "name": "planted", "private": true }',
        'tsconfig.json': '{}',
        'server/main.ts': `${imports}\n`,
        'server/live.ts': 'export const live = 1\n',
        'server/dead.ts': 'export const dead = 1\n',
      }),
    }).stdout

  it('names a file that nothing imports', () => {
    const output = check(`import { live } from './live'\nvoid live`)
    expect(output).toContain('server/dead.ts')
    expect(output).not.toContain('server/live.ts')
  })

  it('names an export that nothing uses', () => {
    expect(check(`import './live'\nimport './dead'`)).toMatch(/live\s+server\/live\.ts/)
  })
})

describe('engines', () => {
  const manifest = (name: string, node: string): string =>
    JSON.stringify({ name, version: '1.0.0', engines: { node } })
  const check = (files: Readonly<Record<string, string>>) =>
    runGate('scripts/check-engines.mjs', [planted(files)])

  it('names a package that refuses the oldest Node we promise, however deep it lies', () => {
    const { code, stderr } = check({
      'fine/package.json': manifest('fine', '>=18'),
      'fine/node_modules/@deep/eager/package.json': manifest('@deep/eager', '>=22.12'),
    })
    expect(code).toBe(1)
    expect(stderr).toContain('@deep/eager 1.0.0 needs Node >=22.12, not 20.20.0: pin an older version')
  })

  it('knows cookie, which runs on Node 20 whatever it says', () => {
    expect(check({ 'cookie/package.json': manifest('cookie', '>=22') }).code).toBe(0)
  })

  it('accepts packages that say nothing or say it unreadably', () => {
    const silent = JSON.stringify({ name: 'silent', version: '1.0.0' })
    expect(
      check({ 'silent/package.json': silent, 'odd/package.json': manifest('odd', 'node of this year') }).code,
    ).toBe(0)
  })

  it('does not take an empty folder for a checked one', () => {
    expect(check({ '.keep': '' }).code).toBe(1)
  })
})

describe('npm start', () => {
  const start = (env: Readonly<Record<string, string>>) => runGate('scripts/start.mjs', [], { env })

  it('refuses a port that is none with one line', () => {
    const { code, stdout, stderr } = start({ PORT: 'eighty' })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('PORT must be a number from 0 to 65535, not “eighty”.\n')
  })

  it('refuses a used port with one line', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => resolve((other.address() as AddressInfo).port))
    })
    const { code, stderr } = start({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`^Port ${port} is in use[^\\n]*\\n$`))
  })

  it('refuses a data directory that cannot be one with one line', () => {
    const taken = join(planted({ taken: '' }), 'taken')
    const { code, stderr } = start({ PORT: '0', DATA_DIR: taken })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The data directory [^\n]* cannot be written \(ENOTDIR\)[^\n]*\n$/)
  })
})

describe('an old Node', () => {
  it('gets one line, from files that it can parse', () => {
    const folder = planted({
      'old.mjs': `Object.defineProperty(process.versions, 'node', { value: '18.19.1' })
import('${join(checkout, 'scripts/start.mjs')}')\n`,
    })
    const { code, stderr } = runGate(join(folder, 'old.mjs'), [])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Node 20\.20\.0 or newer is needed; this is 18\.19\.1\.[^\n]*\n$/)
  })
})
