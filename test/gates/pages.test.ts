import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenLinks, settingsRead, settingsTold, shapeOf, unknownScripts, type Pages } from './pages'
import { checkout } from './planted'

const read = (path: string): string => readFileSync(join(checkout, path), 'utf8')

const pages: Pages = new Map(
  ['.', 'docs', 'docs/adr'].flatMap((folder) =>
    readdirSync(join(checkout, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [join(folder, name), read(join(folder, name))] as const),
  ),
)
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const translations = [...pages.keys()].filter((path) => path.endsWith('.zh-CN.md'))

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    expect(brokenLinks(pages, (path) => existsSync(join(checkout, path)))).toEqual([])
  })

  it('names no script that package.json lacks', () => {
    expect(unknownScripts(pages, scripts)).toEqual([])
  })

  it.each(translations)('says the same in both languages: %s', (path) => {
    const original = pages.get(path.replace('.zh-CN', '')) ?? ''
    expect(shapeOf(pages.get(path) ?? '')).toEqual(shapeOf(original))
  })

  it('shows the three journeys in three looks', () => {
    const names = ['light', 'dark', 'elder'].flatMap((look) =>
      ['look-up', 'trace', 'complain'].map((journey) => `docs/pictures/${journey}-${look}.png`),
    )
    expect(shapeOf(read('README.md')).pictures).toEqual(names)
  })

  it.each(['docs/deploy.md', 'docs/deploy.zh-CN.md'])(
    'has every setting, and no other, in the table of %s',
    (path) => {
      expect(settingsTold(read(path))).toEqual(settingsRead(read('server/settings.ts')))
    },
  )
})

describe('the gate of the documentation', () => {
  const page = `# A page, with a (long) name

[a file](../there.ts) and [a part](#two-words) and [another page](other.md#there) and [a host](https://a.example/x)

## Two words

\`\`\`sh
npm run build    # builds
curl localhost   # asks
\`\`\`

![a picture](a.png)
`
  const other = '# There\n'
  const isThere = (path: string): boolean =>
    ['there.ts', 'docs/page.md', 'docs/other.md', 'docs/a.png'].includes(path)
  const broken = (text: string): string[] =>
    brokenLinks(
      new Map([
        ['docs/page.md', text],
        ['docs/other.md', other],
      ]),
      isThere,
    )

  it('accepts what is there', () => {
    expect(broken(page)).toEqual([])
    expect(unknownScripts(new Map([['a.md', page]]), ['build'])).toEqual([])
  })

  it('names a file, a heading and a script that are not there', () => {
    expect(broken(page.replace('../there.ts', '../gone.ts'))).toEqual(['docs/page.md: ../gone.ts'])
    expect(broken(page.replace('## Two words', '## Three words'))).toEqual(['docs/page.md: #two-words'])
    expect(broken(page.replace('other.md#there', 'other.md#gone'))).toEqual(['docs/page.md: other.md#gone'])
    expect(unknownScripts(new Map([['a.md', page]]), ['test'])).toEqual(['a.md: npm run build'])
  })

  it('sees what a translation lacks, and not what its comments say', () => {
    expect(shapeOf(page.replace('# builds', '# 构建'))).toEqual(shapeOf(page))
    expect(shapeOf(page.replace('## Two words', 'Two words'))).not.toEqual(shapeOf(page))
    expect(shapeOf(page.replace('curl localhost', 'curl'))).not.toEqual(shapeOf(page))
    expect(shapeOf(page.replace('a.png', 'b.png'))).not.toEqual(shapeOf(page))
  })

  it('reads the settings from their table and from their source', () => {
    expect(settingsTold('| `PORT`, `HOST` | `8080` | where |\n| `a` | | |\n')).toEqual(['HOST', 'PORT'])
    expect(settingsRead(`text(env, 'PORT') ?? choice(env, 'DEMO', ['on'], 'on')`)).toEqual(['DEMO', 'PORT'])
  })
})
