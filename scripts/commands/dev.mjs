import { forgetBuild, targets } from '../prepare/app-build.mjs'
import { ensureInstalled } from '../prepare/install.mjs'
import { orRefuse, Refusal } from '../process/refusal.mjs'
import { runVisibly } from '../process/run.mjs'
import { tool } from '../process/tool.mjs'

/**
 * Runs the server and a build of the app side by side, both watching their files, until one of them ends.
 * H5 comes from the build's own server with hot reload, which hands /api to ours (config/index.ts).
 * @param {string} name
 * @returns {Promise<void>}
 */
export const dev = (name) =>
  orRefuse(async () => {
    const target = targets.find((each) => each === name)
    if (!target) throw new Refusal(`Which target? One of ${targets.join(', ')}.`)
    await ensureInstalled()
    // A watching build writes a development build where a finished one would be.
    forgetBuild(target)
    process.exitCode = await Promise.race([
      runVisibly([...tool('tsx'), 'watch', '--clear-screen=false', 'server/main.ts']),
      runVisibly([...tool('@tarojs/cli', 'taro'), 'build', '--type', target, '--watch'], {
        env: { NODE_ENV: 'development' },
      }),
    ])
    process.kill(process.pid, 'SIGTERM')
  })
