import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** Something WeChat's tools would refuse, or that would fail on the first tap. */
export interface PackageProblem {
  readonly file: string
  readonly message: string
}

export interface TabItem {
  readonly pagePath: string
  readonly text: string
  readonly iconPath?: string
  readonly selectedIconPath?: string
}

export interface SubPackage {
  readonly root: string
  readonly pages: readonly string[]
}

export interface PageConfig {
  readonly component?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly navigationBarTitleText?: string
  readonly enablePullDownRefresh?: boolean
}

export interface PreloadRule {
  readonly network?: string
  readonly packages: readonly string[]
}

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly tabBar?: { readonly list: readonly TabItem[] } & Readonly<Record<string, unknown>>
  readonly window?: PageConfig
  readonly preloadRule?: Readonly<Record<string, PreloadRule>>
}

/** A built mini-program, as read from its folder. Paths are POSIX, relative to it; pages have no suffix. */
export interface MiniProgramPackage {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly pages: readonly string[]
  readonly subPackages: readonly SubPackage[]
  readonly tabs: readonly TabItem[]
  /** The whole of `tabBar` in app.json. */
  readonly tabBar: Readonly<Record<string, unknown>>
  readonly window: PageConfig
  /** The JSON beside every page and component. */
  readonly configs: ReadonlyMap<string, PageConfig>
  readonly components: readonly string[]
  readonly problems: readonly PackageProblem[]
}

const textFile = /\.(js|json|wxml|wxs|wxss)$/

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The root of the subpackage a file belongs to, or `''` for the main package. */
export function packageOf(path: string, subPackages: readonly SubPackage[]): string {
  return subPackages.find(({ root }) => path.startsWith(`${root.replace(/\/$/, '')}/`))?.root ?? ''
}

/** Raw bytes of the main package (key `''`) and of every subpackage (key: its root). */
export function packageSizes(built: MiniProgramPackage): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>([['', 0], ...built.subPackages.map(({ root }) => [root, 0] as const)])
  for (const file of listFiles(built.folder)) {
    const root = packageOf(file, built.subPackages)
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(join(built.folder, file)).size)
  }
  return sizes
}

/** Reads a built mini-program and checks what WeChat checks before running it. Throws only without app.json. */
export function readPackage(folder: string): MiniProgramPackage {
  const problems: PackageProblem[] = []
  const files = new Map(
    listFiles(folder)
      .filter((file) => textFile.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  const app: AppConfig = JSON.parse(files.get('app.json') ?? '')
  const subPackages = app.subPackages ?? []
  const pages = [
    ...app.pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => posix.join(root, page))),
  ]
  const configs = new Map<string, PageConfig>()
  const components = new Set<string>()

  const readConfig = (owner: string): void => {
    if (configs.has(owner)) return
    const config: PageConfig = JSON.parse(files.get(`${owner}.json`) ?? '{}')
    configs.set(owner, config)
    for (const used of Object.values(config.usingComponents ?? {})) {
      const component = used.startsWith('/') ? used.slice(1) : posix.join(posix.dirname(owner), used)
      components.add(component)
      for (const suffix of ['.js', '.json', '.wxml']) {
        if (!files.has(component + suffix)) {
          problems.push({ file: `${owner}.json`, message: `component file ${component}${suffix} is missing` })
        }
      }
      readConfig(component)
    }
  }

  for (const page of pages) {
    for (const suffix of ['.js', '.json', '.wxml']) {
      if (!files.has(page + suffix)) problems.push({ file: page + suffix, message: 'page file is missing' })
    }
    readConfig(page)
  }
  for (const tab of app.tabBar?.list ?? []) {
    if (!app.pages.includes(tab.pagePath)) {
      problems.push({ file: 'app.json', message: `tab ${tab.pagePath} is not a page of the main package` })
    }
  }
  for (const [page, { packages }] of Object.entries(app.preloadRule ?? {})) {
    const unknown = [
      ...(pages.includes(page) ? [] : [`page ${page}`]),
      ...packages.filter((root) => !subPackages.some((one) => one.root === root)),
    ]
    for (const name of unknown) {
      problems.push({ file: 'app.json', message: `preloadRule names ${name}, which is not there` })
    }
  }
  problems.push(...pictureProblems(folder, app.tabBar?.list ?? [], files.get('theme.json')))
  for (const file of files.keys()) {
    const path = file.replace(/\.wxml$/, '')
    const isPageLike = file.endsWith('.wxml') && files.has(`${path}.js`) && files.has(`${path}.json`)
    const isKnown = pages.includes(path) || components.has(path)
    // custom-wrapper is emitted for every build, used or not
    if (isPageLike && !isKnown && !isComponent(files.get(`${path}.json`))) {
      problems.push({ file, message: 'page is not listed in app.json' })
    }
  }
  return {
    folder,
    files,
    pages,
    subPackages,
    tabs: app.tabBar?.list ?? [],
    tabBar: app.tabBar ?? {},
    window: app.window ?? {},
    configs,
    components: [...components],
    problems,
  }
}

/** WeChat refuses a tab's picture that is not there or has more bytes. */
const largestTabPicture = 40 * 1024

function pictureProblems(
  folder: string,
  tabs: readonly TabItem[],
  theme: string | undefined,
): PackageProblem[] {
  const shades: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(theme ?? '{}')
  const named = tabs.flatMap(({ iconPath, selectedIconPath }) => [iconPath ?? '', selectedIconPath ?? ''])
  const paths = named
    .filter(Boolean)
    .flatMap((path) =>
      path.startsWith('@')
        ? ['light', 'dark'].map((shade) => shades[shade]?.[path.slice(1)] ?? path)
        : [path],
    )
  return [...new Set(paths)].flatMap((path) => {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size
    if (size === undefined) return [{ file: 'app.json', message: `the tab's picture ${path} is missing` }]
    return size > largestTabPicture ? [{ file: path, message: `${size} bytes are too many for a tab` }] : []
  })
}

function isComponent(json: string | undefined): boolean {
  const config: PageConfig = JSON.parse(json ?? '{}')
  return config.component === true
}
