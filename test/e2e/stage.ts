import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { RealServer } from '../weapp/real-server'
import { openBrowser } from './browser'
import { demoWorld } from './demo-world'
import { Visit, type VisitOptions } from './visit'

/** A server and a browser for one test file. */
export interface Stage {
  readonly server: RealServer
  readonly origin: string
  visit(options?: VisitOptions): Promise<Visit>
}

/** Starts both before the first test; after each test, whatever went wrong unnoticed in a visit fails it. */
export function useStage(start: () => Promise<RealServer> = startWithDemo): Stage {
  let server: RealServer | null = null
  let browser: Browser | null = null
  let visits: Visit[] = []

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([start(), openBrowser()])
  }, 180_000)

  afterEach(async () => {
    const faults = visits.flatMap((visit) => visit.faults)
    await Promise.all(visits.map((visit) => visit.close()))
    visits = []
    expect(faults).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.remove()
  })

  const running = (): RealServer => {
    if (server === null) throw new Error('the server starts before the first test')
    return server
  }
  return {
    get server() {
      return running()
    },
    get origin() {
      return running().address
    },
    async visit(options) {
      if (browser === null) throw new Error('the browser starts before the first test')
      const visit = await Visit.open(browser, options?.origin ?? running().address, options)
      visits.push(visit)
      return visit
    },
  }
}

export const startWithDemo = async (): Promise<RealServer> =>
  RealServer.start({ TRUST_PROXY: 'on', FAULTS: 'on' }, await demoWorld())
