/**
 * `npm run -s bench:web`: one JSON line with how fast five pages come and answer on a slow phone, beside an empty Taro
 * app (`test/bench/web.ts`). Builds the app and finds Chromium first.
 */
import { buildApp, isBuilt } from './prepare/app-build.mjs'
import { ensureChromium } from './prepare/chromium.mjs'
import { orRefuse, Refusal } from './process/refusal.mjs'
import { runVisibly } from './process/run.mjs'

await orRefuse(async () => {
  const chromium = await ensureChromium()
  if (!isBuilt('h5')) {
    const { code, output } = await buildApp('h5')
    if (code !== 0) throw new Refusal(`${output}\nThe app could not be built (see above).`)
  }
  process.exitCode = await runVisibly(
    [process.execPath, '--import', 'tsx', 'test/bench/web.ts', ...process.argv.slice(2)],
    { env: { CHROMIUM_PATH: chromium } },
  )
})
