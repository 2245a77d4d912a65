import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Compilation } from 'webpack'

/** The module of a page, by Taro's rule: `src/credit/search/index.tsx`. */
const pageModule = new RegExp(`^${resolve(__dirname, '../src').replace(/[^\w/]/g, '\\$&')}/(.+/index)\\.tsx$`)

/** Scripts and styles that each page needs beyond those of the start, by the page's address. */
function filesOfPages(compilation: Compilation): Readonly<Record<string, readonly string[]>> {
  const atStart = new Set(compilation.entrypoints.get('app')?.getFiles())
  const files: Record<string, readonly string[]> = {}
  for (const group of compilation.chunkGroups.filter((each) => !each.isInitial())) {
    const modules = group.chunks.flatMap((chunk) => [
      ...compilation.chunkGraph.getChunkModulesIterable(chunk),
    ])
    for (const module of modules) {
      const [, page] = pageModule.exec(module.nameForCondition()?.replaceAll('\\', '/') ?? '') ?? []
      if (page === undefined) continue
      files[`/${page}`] = group
        .getFiles()
        .filter((file) => !atStart.has(file) && /\.(js|css)$/.test(file))
        .map((file) => `/${file}`)
    }
  }
  return files
}

/**
 * Writes them beside a built app: the server names them to the browser with the page, before any script has run.
 * @returns the addresses of all pages
 */
export function writePageFiles(folder: string, compilation: Compilation): readonly string[] {
  const files = filesOfPages(compilation)
  writeFileSync(join(folder, 'page-files.json'), JSON.stringify(files))
  return Object.keys(files).sort()
}
