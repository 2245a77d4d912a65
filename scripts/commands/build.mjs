import { buildApp, targets } from '../prepare/app-build.mjs'
import { ensureInstalled } from '../prepare/install.mjs'
import { orRefuse, Refusal } from '../process/refusal.mjs'

/**
 * Builds the app for one target into dist/<target>.
 * @param {string | undefined} name
 * @returns {Promise<void>}
 */
export const build = (name) =>
  orRefuse(async () => {
    const target = targets.find((each) => each === name)
    if (!target) throw new Refusal(`Which target? One of ${targets.join(', ')}.`)
    await ensureInstalled()
    const { code, output } = await buildApp(target)
    console.log(output)
    if (code !== 0) throw new Refusal(`The build for ${target} failed (see above).`)
  })
