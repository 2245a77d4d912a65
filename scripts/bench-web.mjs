/**
 * `npm run -s bench:web`: one JSON line with the largest contentful paint of the H5 home page on a slow phone
 * (4× slower CPU, 1.6 Mbit/s, 150 ms), from the real server with an empty database, in each language; the promise
 * is kept when the slower one keeps it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { buildApp, isBuilt } from './prepare/app-build.mjs'
import { ensureChromium } from './prepare/chromium.mjs'
import { orRefuse, Refusal } from './process/refusal.mjs'
import { root } from './process/root.mjs'

const runs = 5
const limitMs = 1800
const cpuSlowdown = 4
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 }

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** @param {string} origin @param {() => string | undefined} ended says why the server is gone, if it is */
async function untilReady(origin, ended) {
  const deadline = Date.now() + 30_000
  for (;;) {
    const why = ended()
    if (why !== undefined) throw new Refusal(`The server ended before it was ready:\n${why}`)
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Refusal('The server was not ready within 30 s.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * One visit by somebody who was never here.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} locale what the browser asks for: the app speaks it at the first visit
 * @returns {Promise<{ lcpMs: number, fcpMs: number, element: string }>}
 */
async function visit(browser, address, locale) {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ serviceWorkers: 'block', viewport, locale })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    await page.goto(address, { waitUntil: 'networkidle' })
    return await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const last = /** @type {any} */ (list.getEntries().at(-1))
            const [first] = performance.getEntriesByName('first-contentful-paint')
            resolve({
              lcpMs: Math.round(last.startTime),
              fcpMs: Math.round(first?.startTime ?? last.startTime),
              element: last.element ? `${last.element.tagName.toLowerCase()}.${last.element.className}` : '',
            })
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}

/**
 * The middle one of several visits.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} locale
 */
async function medianVisit(browser, address, locale) {
  const visits = []
  for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address, locale))
  visits.sort((one, other) => one.lcpMs - other.lcpMs)
  const median = visits[Math.floor(runs / 2)]
  if (!median) throw new Error('no visit was measured')
  return { ...median, runs: visits.map(({ lcpMs }) => lcpMs) }
}

await orRefuse(async () => {
  const executablePath = await ensureChromium()
  if (!isBuilt('h5')) {
    const { code, output } = await buildApp('h5')
    if (code !== 0) throw new Refusal(`${output}\nThe app could not be built (see above).`)
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-web-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let output = ''
  let hasEnded = false
  const server = spawn(process.execPath, ['scripts/server.mjs', 'main'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  const gone = new Promise((resolve) => server.on('exit', () => resolve((hasEnded = true))))
  try {
    await untilReady(origin, () => (hasEnded ? output : undefined))
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const chinese = await medianVisit(browser, `${origin}/`, 'zh-CN')
      const english = await medianVisit(browser, `${origin}/`, 'en-US')
      const ok = Math.max(chinese.lcpMs, english.lcpMs) <= limitMs
      console.log(JSON.stringify({ bench: 'web', unit: 'ms', ok, limitMs, ...chinese, english }))
      if (!ok) process.exitCode = 1
    } finally {
      await browser.close()
    }
  } finally {
    server.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
})
