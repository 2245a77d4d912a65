import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, importsOf, pictureOf, type Imports } from './picture'
import { checkout } from './planted'

const folders = ['contract', 'domain', 'mock', 'server', 'src']

describe('the picture of the architecture', () => {
  const page = readFileSync(join(checkout, 'docs/architecture.md'), 'utf8')

  it('has the arrows of the tree, and no others', () => {
    expect(differences(pictureOf(page), importsOf(folders))).toEqual([])
  }, 120_000)
})

describe('a picture', () => {
  const page = `
\`\`\`mermaid
flowchart TD
  subgraph server [Server]
    start[begins]
    base["db, http"]
  end
  start --> base
  server -->|asks| rules
  base -.->|no import| start
\`\`\`

| Area    | What   | Where                                |
| ------- | ------ | ------------------------------------ |
| \`start\` | begins | \`server/*.ts\`                      |
| \`base\`  | below  | \`server/db/\`, \`server/settings.ts\` |
| \`rules\` | pure   | \`domain/\`                          |
`
  const tree: readonly Imports[] = [
    { source: 'server/app.ts', targets: ['server/db/open.ts', 'server/settings.ts', 'domain/day.ts'] },
    { source: 'server/settings.ts', targets: [] },
    { source: 'server/db/open.ts', targets: ['domain/day.ts', 'server/settings.ts'] },
    { source: 'domain/day.ts', targets: [] },
  ]
  const against = (...more: readonly Imports[]): string[] => differences(pictureOf(page), [...tree, ...more])

  it('that is true has nothing to answer for', () => {
    expect(against()).toEqual([])
  })

  it('without an arrow that is there is told which, and why', () => {
    expect(against({ source: 'domain/reads.ts', targets: ['server/settings.ts'] })).toEqual([
      'rules → base is not drawn: domain/reads.ts imports server/settings.ts',
    ])
  })

  it('with an arrow that is not there is told which', () => {
    const untrue = page.replace('  server -->', '  rules --> start\n  server -->')
    expect(differences(pictureOf(untrue), tree)).toEqual(['rules → start is drawn, and nothing imports so'])
  })

  it('with an arrow from a frame is content when one area of it imports so', () => {
    const unasked = tree.map((each) => ({
      ...each,
      targets: each.targets.filter((path) => !path.startsWith('domain/')),
    }))
    expect(differences(pictureOf(page), unasked)).toEqual(['server → rules is drawn, and nothing imports so'])
    expect(
      differences(pictureOf(page), [...unasked, { source: 'server/cli.ts', targets: ['domain/day.ts'] }]),
    ).toEqual([])
  })

  it('must know every folder, and no folder that is gone', () => {
    expect(against({ source: 'server/new/thing.ts', targets: [] })).toEqual([
      'server/new/thing.ts is in no area',
    ])
    expect(
      differences(
        pictureOf(page),
        tree.filter(({ source }) => source !== 'server/settings.ts'),
      ),
    ).toContain('server/settings.ts of base is not there')
  })

  it('must be on the page', () => {
    expect(() => pictureOf('# Nothing drawn')).toThrow('the page has no picture')
  })
})
