import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Bytes a second that an upload gets: slow enough to be cut in the middle. */
const slowUpload = 200 * 1024

/** The phone's line to the network, to be slowed down, cut and mended. */
export class Line {
  private constructor(private readonly set: (isCut: boolean, uploadThroughput: number) => Promise<unknown>) {}

  static async of(page: Page): Promise<Line> {
    const chromium = await page.context().newCDPSession(page)
    await chromium.send('Network.enable')
    return new Line((offline, uploadThroughput) =>
      chromium.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      }),
    )
  }

  async slowDown(): Promise<void> {
    await this.set(false, slowUpload)
  }

  async cut(): Promise<void> {
    await this.set(true, 0)
  }

  async mend(): Promise<void> {
    await this.set(false, -1)
  }
}

/** Waits until a condition holds; tests wait for what happens, never for time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about: ${what}`)
    await new Promise((next) => setTimeout(next, 20))
  }
}

/** Bytes of unfinished uploads on the server's disk. */
function unfinishedBytes(dataDir: string): number {
  return readdirSync(join(dataDir, 'uploads'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .reduce(
      (sum, each) => sum + (statSync(join(each.parentPath, each.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
}

/** Waits until a part of a file is on the server's disk and the rest is on its way. */
export const inTheMiddleOfAnUpload = (dataDir: string): Promise<void> =>
  until('an upload under way', () => unfinishedBytes(dataDir) > 0)
