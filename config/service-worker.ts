import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import type { ShellBuild } from '../src/service-worker/shell-worker.h5'

const src = resolve(__dirname, '../src')

/** A file without imports as CommonJS. Taro reads this folder's TypeScript for us, not that of the app. */
const commonJs = (path: string): string =>
  transpileModule(readFileSync(join(src, path), 'utf8'), {
    compilerOptions: { target: ScriptTarget.ES2020, module: ModuleKind.CommonJS, removeComments: true },
  }).outputText

/** A worker's one file as a plain script that calls what it exports. */
const script = (file: string, call: string): string =>
  `(function (exports) {\n${commonJs(`service-worker/${file}`)}\nexports.${call}\n})({});\n`

const sha256 = (content: Buffer | string): Buffer => createHash('sha256').update(content).digest()

/** Scripts and styles of the built app, by their addresses. Engines and pictures are kept when they are first used. */
function shellFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[0-9a-f]{8,}\.(js|css)$/.test(entry.name))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
}

/**
 * Writes `service-worker.js`, and the one that takes it away again, beside a built app.
 * @param pages their addresses; the home page is at the address of the site as well
 */
export function writeServiceWorkers(folder: string, pages: readonly string[]): void {
  const page = readFileSync(join(folder, 'index.html'))
  const facts = {
    files: shellFiles(folder),
    pageIntegrity: `sha256-${sha256(page).toString('base64')}`,
    pages: ['/', ...pages],
  }
  const build: ShellBuild = { version: sha256(JSON.stringify(facts)).toString('hex').slice(0, 12), ...facts }
  writeFileSync(
    join(folder, 'service-worker.js'),
    script('shell-worker.h5.ts', `startShell(self, ${JSON.stringify(build)})`) +
      script('share-receiver.h5.ts', 'startShareReceiver(self)'),
  )
  writeFileSync(join(folder, 'service-worker-off.js'), script('off-worker.h5.ts', 'startOff(self)'))
}
