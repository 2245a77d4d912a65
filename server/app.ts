import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { registerAccount } from './account/account.routes'
import { registerActing } from './account/acting.routes'
import { AgentRepository } from './account/agent.repository'
import { CodeRepository } from './account/code.repository'
import { CodeService } from './account/code.service'
import { OfficerRepository } from './account/officer.repository'
import { PersonRepository } from './account/person.repository'
import { SessionRepository } from './account/session.repository'
import { SessionService } from './account/session.service'
import type { SmsSender } from './account/sms-sender.port'
import type { WechatLogin } from './account/wechat-login.port'
import { registerCodes } from './codes/codes.routes'
import { complaintFigures } from './complaint/figures'
import { caseNewsLog } from './complaint/notices/case-news'
import { ChangeRepository } from './credit/change.repository'
import { ChangeService } from './credit/change.service'
import { registerCredit } from './credit/credit.routes'
import { registerFollow } from './credit/follow/follow.routes'
import { MerchantRepository } from './credit/merchant.repository'
import { MerchantService } from './credit/merchant.service'
import { PublicChanges } from './credit/public-changes'
import { PublicationSweep } from './credit/publication-sweep'
import { QualityRepository } from './credit/quality.repository'
import { versionOn } from './credit/search/engine-index'
import { searchesOn, usualThreads } from './credit/search-threads'
import { KeptAnswers } from './credit/search/kept-answers'
import { registerSnapshots } from './credit/snapshot/snapshot.routes'
import { type Clock } from './db/clock.port'
import type { NewId } from './db/new-id'
import type { Store } from './db/store'
import { nationalRows } from './exchange/national-rows'
import { firstAsked } from './first-asked'
import { paintedPages } from './first-paint/painted-pages'
import { threadPainter } from './first-paint/painter'
import { registerHealth } from './http/health.routes'
import { createHttpServer } from './http/http-server'
import { answerNotFound } from './http/not-found'
import { registerOpenApi } from './http/openapi.routes'
import type { RateLimits } from './http/rate-limits'
import type { Api } from './http/serve'
import { withoutServiceWorker, type WebApp } from './http/web-app'
import { registerWebApp } from './http/web-app.routes'
import { linkPreviews } from './link-previews'
import { leadLicencesOn } from './resolver/licence'
import { registerResolver } from './resolver/resolver.routes'
import { resolverLookups } from './resolver-lookups'
import { smsLookups } from './sms-lookups'
import { registerSms } from './sms/sms.routes'
import type { Settings } from './settings'
import { Press } from './paper/press'
import { SigningKeys } from './signing/signing-keys'
import { demoAgentPhone } from '../domain/phone'
import { EventReader } from './trace/event.reader'
import { unitKey } from './trace/items.rules'
import { PaperRepository } from './trace/paper.repository'
import { ProductRepository } from './trace/product.repository'
import { WorldRepository } from './world/world.repository'
import { registerWorld } from './world/world.routes'
import { registerCases } from './case-journeys'
import { registerThings } from './thing-journeys'

/** Everything the app is made of that a test may want to hand in. The store is open and migrated. */
export interface Deps {
  readonly settings: Settings
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly logger: FastifyBaseLogger
  readonly limits: RateLimits
  readonly sms: SmsSender
  readonly wechat: WechatLogin
  /** Secrets of this installation. Without that of `epcis` its interface is closed. */
  readonly secrets: { readonly codes: string; readonly evidence: string; readonly epcis: string | null }
  readonly version: string
  /** Stands before every route: the faults that developers and tests switch on. */
  readonly before?: (fastify: FastifyInstance) => void
  /** The built H5 app; null serves the API alone. */
  readonly webApp: WebApp | null
}

/**
 * The whole server, ready to `listen`, with every journey's routes. Each journey registers its own with
 * `serve(api, operation, handler)` from `http/serve.ts`; routes outside the contract (uploads, evidence pictures)
 * use `api.fastify` with `identify(api.authenticate, …)` as their `onRequest` hook and `senderOf(request)`.
 */
export async function createApp(deps: Deps): Promise<FastifyInstance> {
  const { store, clock, newId, limits, settings } = deps
  const fastify = await createHttpServer({
    logger: deps.logger,
    newId,
    perMinute: limits.perMinute,
    inlineScripts: deps.webApp?.inlineScripts ?? [],
    trustProxy: settings.trustProxy,
  })
  const showsCodes = !settings.isProduction
  const messageTemplateId = settings.subscribe?.templateId ?? null
  const caseTemplateId = settings.subscribeCases?.templateId ?? null
  const people = new PersonRepository(store.db)
  const officers = new OfficerRepository(store.db)
  const sessions = new SessionService(new SessionRepository(store.db), people, officers, clock)
  const codes = new CodeService({
    codes: new CodeRepository(store.db),
    sms: deps.sms,
    clock,
    secret: deps.secrets.codes,
    showsCodes,
  })
  const merchantRows = new MerchantRepository(store.db)
  const searches = searchesOn(store, settings.searchThreads ?? usualThreads(), fastify.log)
  fastify.addHook('onClose', () => searches.close())
  const merchants = new MerchantService(
    merchantRows,
    searches,
    new KeptAnswers(clock, versionOn(store)),
    clock,
    complaintFigures(store.db, clock),
  )
  const world = new WorldRepository(store.db)
  const agents = new AgentRepository(store.db)
  const api: Api = { fastify, authenticate: sessions.authenticate }

  deps.before?.(fastify)
  registerHealth(fastify, () => store.isReadable())
  registerOpenApi(fastify)
  registerWorld(api, {
    world,
    clock,
    version: deps.version,
    showsCodes,
    channel: settings.channel,
    messageTemplateId,
    caseTemplateId,
    demoMerchant: async () => {
      const uscc = await agents.usccOf(demoAgentPhone)
      return uscc === null
        ? null
        : merchants.summary(uscc).then((known) => known && { uscc, name: known.name })
    },
  })
  registerAccount(api, { codes, sessions, people, wechat: deps.wechat, clock, newId, limits })
  registerActing(api, {
    codes,
    sessions,
    people,
    officers,
    agents,
    nameOf: async (uscc) => (await merchants.summary(uscc))?.name ?? null,
    clock,
    newId,
    limits,
  })
  const sweep = new PublicationSweep(store, clock)
  const publicChanges = new PublicChanges(merchantRows, clock)
  registerCredit(api, {
    merchants,
    changes: new ChangeService(new ChangeRepository(store.db), publicChanges, sweep, nationalRows),
    quality: new QualityRepository(store.db),
  })
  registerFollow(api, {
    db: store.db,
    clock,
    sweep,
    publicChanges,
    merchantOf: (uscc) => merchants.summary(uscc),
    templateIds: [messageTemplateId, caseTemplateId].filter((id) => id !== null),
    caseNews: caseNewsLog(store.db),
    openidOf: (personId) => people.openidOf(personId),
  })
  const keys = new SigningKeys(settings.dataDir)
  const press = new Press()
  fastify.addHook('onClose', () => press.close())
  registerSnapshots(api, {
    db: store.db,
    clock,
    keys,
    press,
    merchants,
    merchantRows,
    sweep,
    takenPerMinute: Math.ceil(limits.perMinute / 100),
  })
  const products = new ProductRepository(store.db)
  const papers = new PaperRepository(store.db)
  const events = new EventReader(store.db)
  await registerCases(api, {
    store,
    clock,
    newId,
    settings,
    limits,
    secret: deps.secrets.evidence,
    keys,
    press,
    people,
    officers,
    merchants,
    products,
    papers,
    world,
  })
  await registerThings(api, {
    store,
    clock,
    newId,
    settings,
    limits,
    epcisKey: deps.secrets.epcis,
    merchants,
    merchantRows,
    sweep,
    products,
    papers,
    events,
  })
  await registerSms(api, {
    db: store.db,
    clock,
    settings: settings.sms,
    sender: deps.sms,
    lookups: smsLookups({ db: store.db, clock, products, papers, merchants, people }),
  })
  registerCodes(
    api,
    {
      merchant: (uscc) => merchants.summary(uscc),
      organisation: (code) => merchants.ofOrganisation(code),
      licence: (number) => merchants.ofLicence(number),
      product: (gtin) => products.summary(gtin),
      isUnitKnown: (sscc) => events.names(unitKey(sscc)),
    },
    clock,
  )
  registerResolver(fastify, resolverLookups(products, events, merchants), clock)
  leadLicencesOn(fastify, async (uscc) => (await merchants.summary(uscc)) !== null, clock)
  if (deps.webApp) {
    const webApp = settings.hasServiceWorker ? deps.webApp : withoutServiceWorker(deps.webApp)
    const painter = webApp.painter === null ? null : threadPainter(webApp.painter)
    fastify.addHook('onClose', () => painter?.close())
    registerWebApp(fastify, webApp, {
      previewOf: linkPreviews(merchants, products),
      firstAskedOf: firstAsked,
      paintedOf: painter && paintedPages(fastify, painter, firstAsked, clock),
      isDemo: () => world.isDemo(),
    })
  }
  answerNotFound(fastify)
  return fastify
}
