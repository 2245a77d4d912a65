import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { plant, runGate, type Planted } from './planted'

/** Text that gzip cannot make smaller than about three quarters of its length. */
const incompressible = (bytes: number): string =>
  `/*${randomBytes(bytes).toString('base64').slice(0, bytes)}*/`

const app = {
  'h5/index.html': '<!doctype html><title>a</title><script src="/entry.js"></script><div id="app"></div>',
  'h5/entry.js': `const more = document.createElement('script'); more.src = '/home.js'; document.body?.append(more)
addEventListener('DOMContentLoaded', () => document.body.append(more))`,
  'h5/home.js': 'document.title = "home"',
  'h5/elsewhere.js': incompressible(400_000),
  'h5/asset/zxing_reader.0a1b2c3d.wasm': incompressible(4_000),
  'h5/chunk/worker.js': `fetch('asset/zxing_reader.0a1b2c3d.wasm')${incompressible(2_000)}`,
  'weapp/app.json': JSON.stringify({
    pages: ['home/index'],
    subPackages: [{ root: 'credit', pages: ['index'] }],
  }),
  'weapp/app.js': 'App({})',
  'weapp/credit/index.js': incompressible(700_000),
}

describe('size', () => {
  const folders: Planted[] = []
  const measure = (files: Readonly<Record<string, string>>) => {
    const planted = plant(files)
    folders.push(planted)
    const verdict = runGate('scripts/bench-size.mjs', [
      '--h5',
      `${planted.folder}/h5`,
      '--weapp',
      `${planted.folder}/weapp`,
    ])
    return { ...verdict, json: JSON.parse(verdict.stdout) as Record<string, unknown> }
  }
  let fine: ReturnType<typeof measure>
  let tooBig: ReturnType<typeof measure>

  beforeAll(() => {
    fine = measure(app)
    tooBig = measure({
      ...app,
      'h5/home.js': incompressible(300_000),
      'h5/asset/zxing_reader.0a1b2c3d.wasm': incompressible(650_000),
      'weapp/app.js': incompressible(650_001),
      'weapp/credit/index.js': incompressible(2_000_001),
    })
  })

  afterAll(() => folders.forEach((each) => each.remove()))

  it('counts what the home page loads, chunks too, and nothing else', () => {
    expect(fine.code).toBe(0)
    expect(Object.keys(fine.json['h5Files'] as object)).toEqual(['/entry.js', '/home.js'])
    expect(fine.json['h5FirstLoadGzip']).toBeLessThan(1000)
  })

  it('counts the engine of the scanner with the worker that runs it, and no other script', () => {
    const bytes = Number(fine.json['h5ScannerEngineGzip'])
    expect(bytes).toBeGreaterThan(4_000)
    expect(bytes).toBeLessThan(6_200)
  })

  it('counts a subpackage apart from the main package', () => {
    expect(fine.json['weappMainPackage']).toBeLessThan(1000)
    expect(fine.json['weappSubpackages']).toEqual({ credit: 700_004 })
  })

  it('fails with a sentence for each broken promise', () => {
    expect(tooBig.code).toBe(1)
    expect(tooBig.json['ok']).toBe(false)
    expect(tooBig.stderr).toContain('H5 first load')
    expect(tooBig.stderr).toContain('H5 scanner, engine + worker')
    expect(tooBig.stderr).toContain('main package: 650')
    expect(tooBig.stderr).toContain('subpackage credit: 2000')
  })
})
