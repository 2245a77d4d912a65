import { join } from 'node:path'
import { checkout, plant, runGate } from './planted'

/** The picture of a page of documentation: its areas with what belongs to each, and the arrows between them. */
export interface Picture {
  /** By the name that the arrows use: `src/ui/` for a folder, `server/*.ts` for the files right in one, or one file. */
  readonly areas: ReadonlyMap<string, readonly string[]>
  readonly arrows: readonly Arrow[]
}

/** One arrow as it is drawn. One that begins or ends at a frame stands for any of the areas in it. */
interface Arrow {
  readonly name: string
  /** Between two areas, `kit → domain`. */
  readonly standsFor: readonly string[]
}

/** What one file imports, by paths from the top of the tree. */
export interface Imports {
  readonly source: string
  readonly targets: readonly string[]
}

/**
 * Reads the picture from a page: solid arrows from its `mermaid` block, areas from the rows of its table that begin
 * with the area's name as code.
 */
export function pictureOf(page: string): Picture {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1]
  if (drawing === undefined) throw new Error('the page has no picture')
  const frames = new Map(
    [...drawing.matchAll(/^ *subgraph (\w+)([\s\S]*?)^ *end$/gm)].map(([, frame = '', inside = '']) => [
      frame,
      [...inside.matchAll(/^ *(\w+)\[/gm)].map(([, area = '']) => area),
    ]),
  )
  const within = (name: string): readonly string[] => frames.get(name) ?? [name]
  const arrows = [...drawing.matchAll(/^ *([\w &]+?) -->(?:\|[^|]*\|)? ([\w &]+)$/gm)].flatMap(
    ([, from = '', to = '']) =>
      namesIn(from).flatMap((one) =>
        namesIn(to).map((other) => ({
          name: arrow(one, other),
          standsFor: within(one).flatMap((each) => within(other).map((target) => arrow(each, target))),
        })),
      ),
  )
  const rows = [...page.matchAll(/^\| `(\w+)` *\|[^|]*\|([^|]*)\|/gm)]
  const placesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)
  return { areas: new Map(rows.map(([, area = '', cell = '']) => [area, placesIn(cell)])), arrows }
}

/** What the picture says that the tree does not, and the other way round; a sentence each, none when both agree. */
export function differences({ areas, arrows }: Picture, files: readonly Imports[]): string[] {
  const claims = [...areas].flatMap(([area, places]) => places.map((place) => ({ area, place })))
  const areaOf = (path: string): string | undefined =>
    claims
      .filter(({ place }) => claim(place, path) > 0)
      .sort((one, other) => claim(other.place, path) - claim(one.place, path))[0]?.area
  const found = new Map<string, string>()
  for (const { source, targets } of files)
    for (const target of targets) {
      const [from, to] = [areaOf(source), areaOf(target)]
      if (from === undefined || to === undefined || from === to || found.has(arrow(from, to))) continue
      found.set(arrow(from, to), `${source} imports ${target}`)
    }
  const drawn = new Set(arrows.flatMap(({ standsFor }) => standsFor))
  return [
    ...files
      .filter(({ source }) => areaOf(source) === undefined)
      .map(({ source }) => `${source} is in no area`),
    ...claims
      .filter(({ place }) => !files.some(({ source }) => claim(place, source) > 0))
      .map(({ area, place }) => `${place} of ${area} is not there`),
    ...arrows
      .filter(({ standsFor }) => !standsFor.some((each) => found.has(each)))
      .map(({ name }) => `${name} is drawn, and nothing imports so`),
    ...[...found].filter(([each]) => !drawn.has(each)).map(([each, why]) => `${each} is not drawn: ${why}`),
  ].sort()
}

/** Every import between these folders, whatever the target it is built for. */
export function importsOf(folders: readonly string[], cwd: string = checkout): Imports[] {
  // Without its rules, which have a gate of their own, and without leaving out the other target's files.
  const config = plant({
    'cruise.cjs': `const { options } = require(${JSON.stringify(join(checkout, '.dependency-cruiser.cjs'))})
module.exports = { options: { ...options, exclude: undefined } }\n`,
  })
  try {
    const { stdout, stderr } = runGate(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ['--config', join(config.folder, 'cruise.cjs'), '--output-type', 'json', ...folders],
      { cwd, env: { CRUISE_TARGET: 'h5' } },
    )
    if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${stderr}`)
    const { modules } = JSON.parse(stdout) as {
      modules: readonly { source: string; dependencies: readonly { resolved: string }[] }[]
    }
    const isOurs = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`))
    return modules
      .filter(({ source }) => isOurs(source))
      .map(({ source, dependencies }) => ({
        source,
        targets: dependencies.map(({ resolved }) => resolved).filter(isOurs),
      }))
  } finally {
    config.remove()
  }
}

const arrow = (from: string, to: string): string => `${from} → ${to}`
const namesIn = (side: string): string[] => side.split('&').map((name) => name.trim())

/** How closely a place of the table names this path; 0: not at all. */
function claim(place: string, path: string): number {
  if (place === path) return 1_000
  if (place.endsWith('/')) return path.startsWith(place) ? place.length : 0
  const star = place.indexOf('*')
  if (star < 0) return 0
  const [before, after] = [place.slice(0, star), place.slice(star + 1)]
  const between = path.slice(before.length, path.length - after.length)
  const isThere = path.startsWith(before) && path.endsWith(after) && !between.includes('/')
  return isThere ? place.length : 0
}
