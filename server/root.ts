import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The checkout's folder, from its sources as from a bundle of them. */
export const root = folderWith('package.json', __dirname)

function folderWith(name: string, folder: string): string {
  if (existsSync(join(folder, name))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error(`no ${name} above ${__dirname}`)
  return folderWith(name, above)
}
