import type { FastifyBaseLogger } from 'fastify'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { demoAccounts } from '../mock/cases'
import { demoOfficers } from '../mock/desk-cases'
import { registerFaults } from '../mock/faults'
import { PersonRepository } from './account/person.repository'
import { code2session } from './account/code2session'
import { outboxSmsSender } from './account/outbox-sms-sender'
import { createApp } from './app'
import type { NoticeRound } from './complaint/notices/notice-round.service'
import { MessageRound } from './credit/follow/message-round.service'
import { wechatSender } from './credit/follow/wechat-sender'
import { wechatToken, type WechatToken } from './credit/follow/wechat-token'
import { PublicationSweep } from './credit/publication-sweep'
import { systemClock } from './db/clock.port'
import { DataDirError, holdDataDir } from './db/data-lock'
import { DatabaseError } from './db/database-error'
import { NewerDatabaseError } from './db/migrate'
import { idsBy } from './db/new-id'
import { openStore, type Store } from './db/store'
import { loadDemo } from './demo/demo-loader.service'
import { banner } from './http/banner'
import { createLogger } from './http/logger'
import { rateLimits } from './http/rate-limits'
import { stopOnSignals } from './http/stop'
import { loadWebApp } from './http/web-app'
import { keptSecret } from './kept-secret'
import { noticeRound, noticeSenders } from './notice-round'
import { prepareStore } from './prepare-store'
import { progressLine } from './progress-line'
import { root } from './root'
import { readSettings, SettingError, type Settings } from './settings'
import { WorldRepository } from './world/world.repository'

/** How often it is looked whether a new day has ended the publication of records, and what followers are to be told. */
const SWEEP_MS = 600_000
/** How often it is looked whether notices of cases are to go out. */
const NOTICES_MS = 5_000

async function start(): Promise<void> {
  // What an answer needs is gone after it. V8 takes what lives as long as a chain of thousands of events is walked for
  // something that stays, and every tenth such answer waited until the whole heap was gone through.
  setFlagsFromString('--no-allocation-site-pretenuring')
  const settings = readSettings(process.env)
  const lock = holdDataDir(settings.dataDir)
  const store = await openStore(settings)
  await prepareStore(store, systemClock)
  const world = new WorldRepository(store.db)
  if (settings.isDemo && (await world.wantsDemo())) await fillWithDemo(store, settings.dataDir, world)
  const sweep = new PublicationSweep(store, systemClock)
  await sweep.ensure()
  const webApp = await loadWebApp(join(root, 'dist', 'h5'))
  const isDemo = await world.isDemo()
  const epcisKey = settings.epcisKey ?? (isDemo ? keptSecret(settings.dataDir, 'epcis') : null)
  const fastify = await createApp({
    settings,
    store,
    clock: systemClock,
    newId: idsBy(systemClock),
    logger: createLogger(settings.logLevel),
    limits: rateLimits(settings.rateFactor),
    sms: outboxSmsSender(settings.dataDir, systemClock),
    wechat: code2session(settings.wechat),
    secrets: {
      codes: keptSecret(settings.dataDir, 'codes'),
      evidence: settings.evidenceSecret ?? keptSecret(settings.dataDir, 'evidence'),
      epcis: epcisKey,
    },
    version: versionOf(join(root, 'package.json')),
    webApp,
    ...(settings.hasFaults ? { before: (fastify) => registerFaults(fastify, 'none') } : {}),
  })
  await fastify.listen({ port: settings.port, host: settings.host })
  const token = wechatToken(settings.wechat, systemClock)
  const messages = messagesTo(settings, store, sweep, fastify.log, token)
  const notices = noticesOf(settings, store, fastify.log, token)
  const noticing = setInterval(() => {
    notices.run().catch((error: unknown) => fastify.log.error(error, 'notices of cases did not go out'))
  }, NOTICES_MS)
  const sweeping = setInterval(() => {
    sweep
      .ensure()
      .catch((error: unknown) => fastify.log.error(error, 'the log of withdrawals is not complete'))
    messages
      ?.run()
      .catch((error: unknown) => fastify.log.error(error, 'followers were not told of what is new'))
  }, SWEEP_MS)
  stopOnSignals(fastify, async () => {
    clearInterval(sweeping)
    clearInterval(noticing)
    await messages?.stop()
    await notices.stop()
    await store.close()
    lock.release()
  })
  const [address] = fastify.addresses()
  const port = typeof address === 'object' ? address.port : settings.port
  const demo = isDemo ? demoLines(settings, epcisKey) : []
  process.stdout.write(`${await banner({ host: settings.host, port, demo, hasWebApp: webApp !== null })}\n`)
}

/** Messages to followers in WeChat; null where they are not set up. */
function messagesTo(
  { wechat, subscribe }: Settings,
  store: Store,
  sweep: PublicationSweep,
  log: FastifyBaseLogger,
  token: WechatToken,
): MessageRound | null {
  if (subscribe === null) return null
  const people = new PersonRepository(store.db)
  return new MessageRound({
    db: store.db,
    clock: systemClock,
    sweep,
    openidOf: (personId) => people.openidOf(personId),
    sender: wechatSender(wechat, subscribe, systemClock, token),
    templateId: subscribe.templateId,
    log,
  })
}

/** Notices of cases; without an app id of WeChat, what would go there is written to a file. */
function noticesOf(
  settings: Settings,
  { db }: Store,
  log: FastifyBaseLogger,
  token: WechatToken,
): NoticeRound {
  const { wechat, subscribeCases } = settings
  const messenger =
    subscribeCases === null || wechat.appId === null
      ? null
      : wechatSender(wechat, subscribeCases, systemClock, token)
  const senders = noticeSenders(settings, db, systemClock, messenger)
  return noticeRound({ db, clock: systemClock, newId: idsBy(systemClock), log, senders })
}

async function fillWithDemo(store: Store, dataDir: string, world: WorldRepository): Promise<void> {
  const line = progressLine('Making the demo world')
  await loadDemo({
    store,
    clock: systemClock,
    newId: idsBy(systemClock),
    dataDir,
    onProgress: (share) => line.show(share),
  })
  await world.completeDemo()
  line.end()
}

function demoLines({ isProduction, epcisKey: ownKey }: Settings, epcisKey: string | null): string[] {
  return [
    'Demo data are in it (DEMO=off starts empty; `npm run -s cli -- demo remove` takes them out).',
    `Demo accounts: ${demoAccounts.map(({ phone }) => phone).join(', ')}`,
    `Demo officers of the desk (/office/queue/index): ${demoOfficers.map(({ phone }) => phone).join(', ')}`,
    isProduction
      ? 'Their one-time codes are in the outbox of the data directory.'
      : 'Their one-time code is shown on the page when you ask for it.',
    // A key that was set is known to who set it.
    ...(ownKey === null && epcisKey !== null ? [`Key of EPCIS capture and query: ${epcisKey}`] : []),
  ]
}

function versionOf(file: string): string {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const isNamed = typeof parsed === 'object' && parsed !== null && 'version' in parsed
  return isNamed ? String(parsed.version) : 'unknown'
}

/** One line for what the person at the terminal can mend; null for what is our own fault. */
function plainReason(error: unknown): string | null {
  const isPlain = [SettingError, DataDirError, DatabaseError, NewerDatabaseError].some(
    (each) => error instanceof each,
  )
  if (isPlain && error instanceof Error) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const port = process.env['PORT'] ?? '8080'
  if (code === 'EADDRINUSE') return `Port ${port} is already in use: stop the other program or set PORT.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: set PORT to 1024 or more.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${process.env['HOST'] ?? ''} is not an address of this machine.`
  return null
}

start().catch((error: unknown) => {
  const reason = plainReason(error)
  if (reason !== null) process.stderr.write(`${reason}\n`)
  else console.error(error)
  process.exit(1)
})
