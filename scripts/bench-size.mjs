/**
 * `npm run -s bench:size`: one JSON line with the sizes of the built app beside their limits; exit code 1 when
 * one is broken. Options: `--h5 FOLDER`, `--weapp FOLDER`.
 */
import { parseArgs } from 'node:util'
import { ensureChromium } from './prepare/chromium.mjs'
import { isBuilt, buildApp } from './prepare/app-build.mjs'
import { orRefuse, Refusal } from './process/refusal.mjs'
import { inRoot } from './process/root.mjs'
import { h5FirstLoad } from './size/h5-first-load.mjs'
import { broken, limits } from './size/limits.mjs'
import { scannerEngine } from './size/scanner-engine.mjs'
import { weappPackages } from './size/weapp-packages.mjs'

const { values } = parseArgs({ options: { h5: { type: 'string' }, weapp: { type: 'string' } } })

/** @param {'h5' | 'weapp'} target @returns {Promise<string>} the folder of a present build */
async function builtFolder(target) {
  const named = values[target]
  if (named) return named
  if (!isBuilt(target)) {
    const { code, output } = await buildApp(target)
    if (code !== 0) throw new Refusal(`${output}\nThe build for ${target} failed (see above).`)
  }
  return inRoot('dist', target)
}

await orRefuse(async () => {
  const h5Folder = await builtFolder('h5')
  const h5 = await h5FirstLoad(h5Folder, await ensureChromium())
  const weapp = weappPackages(await builtFolder('weapp'))
  const sizes = {
    h5FirstLoadGzip: h5.gzip,
    h5ScannerEngineGzip: scannerEngine(h5Folder),
    weappMainPackage: weapp.main,
    weappSubpackages: weapp.subpackages,
  }
  const tooBig = broken(sizes)
  console.log(
    JSON.stringify({
      bench: 'size',
      unit: 'bytes',
      ok: tooBig.length === 0,
      ...sizes,
      limits,
      h5Document: h5.document,
      h5Files: h5.files,
    }),
  )
  for (const line of tooBig) console.error(line)
  if (tooBig.length > 0) process.exitCode = 1
})
