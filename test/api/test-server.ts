import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requestCode, signInByPhone } from '../../contract/account'
import { requestMerchantCode, signInAtOffice, signInForMerchant } from '../../contract/acting'
import type { Unit } from '../../domain/complaint/facts'
import { AgentRepository } from '../../server/account/agent.repository'
import { OfficerRepository } from '../../server/account/officer.repository'
import { createApp, type Deps } from '../../server/app'
import { ensureIndex } from '../../server/credit/search/ensure-index'
import { nowAt, type Clock } from '../../server/db/clock.port'
import { migrate } from '../../server/db/migrate'
import { idsBy } from '../../server/db/new-id'
import type { Store } from '../../server/db/store'
import { createLogger } from '../../server/http/logger'
import { ProblemError } from '../../server/http/problem'
import { readSettings } from '../../server/settings'
import { openTestStore, removeDataDir } from '../database'
import { ApiClient } from './api-client'

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  private ms: number

  constructor(at = '2026-11-23T02:00:00.000Z') {
    this.ms = Date.parse(at)
  }

  nowMs(): number {
    return this.ms
  }

  forward(seconds: number): void {
    this.ms += seconds * 1000
  }
}

const gulou: Unit = { code: '350102', name: '福州市鼓楼区市场监督管理局' }

/** A real server on a free port over a temporary database. */
export interface TestServer {
  readonly api: ApiClient
  readonly address: string
  readonly clock: TestClock
  readonly store: Store
  readonly dataDir: string
  /** One-time codes in the order they were sent. */
  readonly sentCodes: { readonly phone: string; readonly code: string }[]
  /** Text messages that were sent by us. */
  readonly sentTexts: { readonly phone: string; readonly parts: readonly string[] }[]
  /** Lines the server logged. */
  readonly log: string[]
  /** A client of a signed-in person. */
  signIn(phone?: string): Promise<ApiClient>
  /** A client of an officer, who is appointed for it. */
  signInAtOffice(role?: 'handler' | 'supervisor', unit?: Unit, phone?: string): Promise<ApiClient>
  /** A client of someone who acts for a merchant of the register; its phone is registered for it. */
  signInForMerchant(uscc: string, phone?: string): Promise<ApiClient>
  stop(): Promise<void>
}

interface Options {
  /** Environment variables, as `readSettings` takes them. */
  readonly env?: Readonly<Record<string, string>>
  readonly deps?: Partial<Deps>
  /** Puts data in place before the server starts. */
  readonly fill?: (store: Store, clock: TestClock, dataDir: string) => Promise<void>
  /** The folder of an earlier server, to start on what it left; it is the test's to remove. */
  readonly dataDir?: string
}

export async function startTestServer(options: Options = {}): Promise<TestServer> {
  const { env = {}, deps = {}, fill } = options
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'fxc-api-'))
  const clock = new TestClock()
  const store = await openTestStore(dataDir)
  await migrate(store, clock)
  await ensureIndex(store, () => undefined)
  await fill?.(store, clock, dataDir)
  const sentCodes: { phone: string; code: string }[] = []
  const sentTexts: { phone: string; parts: readonly string[] }[] = []
  const log: string[] = []
  const app = await createApp({
    settings: readSettings({ DATA_DIR: dataDir, NODE_ENV: 'test', SEARCH_THREADS: '0', ...env }),
    store,
    clock,
    newId: idsBy(clock),
    logger: createLogger('info', { write: (line) => void log.push(line) }),
    limits: {
      perMinute: 100_000,
      piecesPerMinute: 100_000,
      codesPerMinute: 100_000,
      signInsPerMinute: 100_000,
    },
    sms: {
      sendCode: async (phone, code) => void sentCodes.push({ phone, code }),
      sendText: async (phone, parts) => void sentTexts.push({ phone, parts }),
    },
    wechat: {
      openidOf: async (code) => {
        if (!code.startsWith('good-')) throw new ProblemError('wechat-login-failed')
        return `openid-${code}`
      },
    },
    secrets: { codes: 'c'.repeat(32), evidence: 'e'.repeat(32), epcis: 'p'.repeat(32) },
    version: '0.0.0-test',
    webApp: null,
    ...deps,
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const api = new ApiClient(address)
  return {
    api,
    address,
    clock,
    store,
    dataDir,
    sentCodes,
    sentTexts,
    log,
    signIn: async (phone = '13800000001') => {
      clock.forward(61)
      await api.succeeds(requestCode, { body: { phone } })
      const code = sentCodes.at(-1)?.code
      const session = await api.succeeds(signInByPhone, { body: { phone, code } })
      return api.as(session.token)
    },
    signInAtOffice: async (role = 'handler', unit = gulou, phone = '13900000001') => {
      clock.forward(61)
      const officer = { phone, name: '示例经办人', role, unit }
      const fresh = { id: idsBy(clock)(), at: nowAt(clock) }
      await new OfficerRepository(store.db).appoint(officer, fresh)
      await api.succeeds(requestCode, { body: { phone } })
      const code = sentCodes.at(-1)?.code
      const session = await api.succeeds(signInAtOffice, { body: { phone, code } })
      return api.as(session.token)
    },
    signInForMerchant: async (uscc, phone = '13900000002') => {
      clock.forward(61)
      await new AgentRepository(store.db).register([{ uscc, phone }], nowAt(clock))
      await api.succeeds(requestMerchantCode, { body: { uscc } })
      const code = sentCodes.at(-1)?.code
      const session = await api.succeeds(signInForMerchant, { body: { uscc, code } })
      return api.as(session.token)
    },
    stop: async () => {
      await app.close()
      await store.close()
      if (options.dataDir === undefined) await removeDataDir(dataDir)
    },
  }
}
