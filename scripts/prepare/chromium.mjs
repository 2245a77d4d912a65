import { existsSync } from 'node:fs'
import { Refusal } from '../process/refusal.mjs'
import { run } from '../process/run.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium on this machine.
 * @returns {string | undefined} its path
 */
function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Refusal(`CHROMIUM_PATH names ${named}, which does not exist.`)
  return named || usualPlaces.find((place) => existsSync(place))
}

/** Screens are Chinese: without a font for it, pictures show boxes and widths are wrong. */
async function hasChineseFont() {
  const { code, output } = await run(['fc-list', ':lang=zh', 'family'])
  return code === 0 && output.trim() !== ''
}

/**
 * Installs what is missing of a Chromium and a Chinese font where we may: on Debian and its kin, as root.
 * @returns {Promise<string>} Chromium's path
 */
export async function ensureChromium() {
  const found = findChromium()
  const packages = [
    ...(found ? [] : ['chromium']),
    ...(process.platform !== 'linux' || (await hasChineseFont()) ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ]
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const update = await run(['apt-get', 'update', '-qq'], { env })
    const install = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
    })
    if (install.code !== 0)
      throw new Refusal(`${update.output}${install.output}\napt-get could not install (see above).`)
  } else if (found && packages.length > 0) {
    console.log(
      'No Chinese font was found: pictures will show boxes (on Debian: apt-get install fonts-noto-cjk).',
    )
  }
  const path = found ?? findChromium()
  if (path) return path
  throw new Refusal(
    'Chromium was not found: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
