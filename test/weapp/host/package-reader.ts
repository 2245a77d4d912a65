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

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly tabBar?: { readonly list: readonly TabItem[] }
  readonly window?: PageConfig
}

/** A built mini-program, as read from its folder. Paths are POSIX, relative to it; pages have no suffix. */
export interface MiniProgramPackage {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly pages: readonly string[]
  readonly subPackages: readonly SubPackage[]
  readonly tabs: readonly TabItem[]
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
    window: app.window ?? {},
    configs,
    components: [...components],
    problems,
  }
}

function isComponent(json: string | undefined): boolean {
  const config: PageConfig = JSON.parse(json ?? '{}')
  return config.component === true
}
