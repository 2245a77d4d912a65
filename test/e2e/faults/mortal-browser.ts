import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { quiet } from '../browser'
import { chromiumPath } from '../camera/phone'

/** A Chromium on a profile of its own that can be killed, and started again on what it wrote down. */
export class MortalBrowser {
  private readonly profile = mkdtempSync(join(tmpdir(), 'fxc-profile-'))
  private process: ChildProcess | null = null
  private browser: Browser | null = null

  /** Starts it; its one context is the profile's. */
  async start(): Promise<BrowserContext> {
    const process = spawn(
      chromiumPath,
      [...quiet, '--remote-debugging-port=0', `--user-data-dir=${this.profile}`, 'about:blank'],
      // A group of its own: the zygote and the renderers end with it.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    )
    this.process = process
    this.browser = await chromium.connectOverCDP(await addressOf(process))
    const [context] = this.browser.contexts()
    if (!context) throw new Error('the browser has no context')
    return context
  }

  /** Ends it as a phone does that needs the memory. */
  async kill(): Promise<void> {
    const { process: child } = this
    this.process = null
    if (child?.pid === undefined || child.exitCode !== null) return
    const gone = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Where its debugging interface listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString('utf8')
      const address = /ws:\/\/\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${String(code)}: ${said}`)))
  })
}
