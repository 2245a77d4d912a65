import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createHttpServer } from '../../../server/http/http-server'
import { createLogger } from '../../../server/http/logger'
import { loadWebApp } from '../../../server/http/web-app'
import { registerWebApp } from '../../../server/http/web-app.routes'

const root = resolve(__dirname, '../../..')
const taro = join(root, 'node_modules/@tarojs/cli/bin/taro')
/** Below the repository, so that it finds the very packages that our app is built with. */
const folder = join(root, '.cache', 'bench-web')
const run = promisify(execFile)

/** An app as `taro init` leaves it, built with the installed Taro. @returns the folder of the build */
async function buildEmptyApp(): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const answers = ['--template', 'default', '--framework', 'React', '--css', 'None', '--compiler', 'Webpack5']
  const others = ['--npm', 'Npm', '--description', 'empty', '--no-build-es5', '--no-typescript']
  await run(process.execPath, [taro, 'init', 'empty', ...answers, ...others, '--no-autoInstall'], {
    cwd: folder,
  })
  const app = join(folder, 'empty')
  // Its one plugin makes new pages; it is not installed here, and takes no part in a build.
  const config = join(app, 'config', 'index.js')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^.*plugin-generator.*$/m, ''))
  const env = { ...process.env, NODE_ENV: 'production' }
  await run(process.execPath, [taro, 'build', '--type', 'h5'], { cwd: app, env, maxBuffer: 1e8 })
  return join(app, 'dist')
}

/** The empty app, served as ours is: the same compression and headers. */
export async function serveEmptyApp(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const webApp = await loadWebApp(await buildEmptyApp())
  if (webApp === null) throw new Error('Taro built no empty app')
  const fastify = await createHttpServer({
    logger: createLogger('silent'),
    newId: () => 'bench',
    perMinute: 1e6,
    inlineScripts: webApp.inlineScripts,
    trustProxy: false,
  })
  registerWebApp(fastify, webApp, {
    previewOf: async () => null,
    firstAskedOf: () => [],
    paintedOf: null,
    isDemo: async () => false,
  })
  const origin = await fastify.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin,
    async close() {
      await fastify.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
