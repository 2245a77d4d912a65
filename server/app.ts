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
import { registerComplaints } from './complaint/complaint.routes'
import type { ComplaintParts } from './complaint/complaint.service'
import { complaintFigures } from './complaint/figures'
import { ChangeRepository } from './credit/change.repository'
import { ChangeService } from './credit/change.service'
import { registerCorrections } from './credit/correction/correction.routes'
import { registerCredit } from './credit/credit.routes'
import { registerFollow } from './credit/follow/follow.routes'
import { MerchantRepository } from './credit/merchant.repository'
import { MerchantService } from './credit/merchant.service'
import { PublicChanges } from './credit/public-changes'
import { PublicationSweep } from './credit/publication-sweep'
import { QualityRepository } from './credit/quality.repository'
import { indexReaderOn, versionOn } from './credit/search/engine-index'
import { keepingAnswers } from './credit/search/kept-answers'
import { merchantSearch } from './credit/search/merchant-search'
import { SigningKeys } from './credit/snapshot/signing-keys'
import { registerSnapshots } from './credit/snapshot/snapshot.routes'
import { todayOn, type Clock } from './db/clock.port'
import type { NewId } from './db/new-id'
import type { Store } from './db/store'
import { registerEvidence } from './evidence/evidence.service'
import { UploadRepository } from './evidence/upload.repository'
import { registerHealth } from './http/health.routes'
import { createHttpServer } from './http/http-server'
import { answerNotFound } from './http/not-found'
import { registerOpenApi } from './http/openapi.routes'
import type { RateLimits } from './http/rate-limits'
import type { Api } from './http/serve'
import { withoutServiceWorker, type WebApp } from './http/web-app'
import { registerWebApp } from './http/web-app.routes'
import { merchantsNamed } from './named-merchant'
import { linkPreviews } from './link-previews'
import { makerCredit } from './maker-credit'
import { leadLicencesOn } from './resolver/licence'
import { registerResolver } from './resolver/resolver.routes'
import { resolverLookups } from './resolver-lookups'
import { smsLookups } from './sms-lookups'
import { registerSms } from './sms/sms.routes'
import type { Settings } from './settings'
import { registerEpcis } from './trace/epcis/epcis.routes'
import { shelfSources } from './shelf-sources'
import { enterprisePhones } from './enterprise-phones'
import { EventReader } from './trace/event.reader'
import { unitKey } from './trace/items.rules'
import { PaperRepository } from './trace/paper.repository'
import { PictureRepository } from './trace/picture/picture.repository'
import { PictureStore } from './trace/picture/picture.store'
import { ProductRepository } from './trace/product.repository'
import { registerShelfFeed } from './trace/shelf-feed/shelf-feed.routes'
import { registerItemCheck } from './trace/item-check/item-check.routes'
import { registerLabel } from './trace/label/label.routes'
import { registerTrace } from './trace/trace.routes'
import { WorldRepository } from './world/world.repository'
import { registerWorld } from './world/world.routes'

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
 * use `api.fastify` with `identify(api.authenticate)` as their `onRequest` hook and `callerOf(request)`.
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
  const merchants = new MerchantService(
    merchantRows,
    keepingAnswers(merchantSearch(indexReaderOn(store), clock), clock, versionOn(store)),
    clock,
    complaintFigures(store.db, clock),
  )
  const world = new WorldRepository(store.db)
  const api: Api = { fastify, authenticate: sessions.authenticate }

  deps.before?.(fastify)
  registerHealth(fastify, () => store.isReadable())
  registerOpenApi(fastify)
  registerWorld(api, {
    world,
    clock,
    version: deps.version,
    showsCodes,
    messageTemplateId,
  })
  registerAccount(api, { codes, sessions, people, wechat: deps.wechat, clock, newId, limits })
  registerActing(api, {
    codes,
    sessions,
    people,
    officers,
    agents: new AgentRepository(store.db),
    nameOf: async (uscc) => (await merchants.summary(uscc))?.name ?? null,
    clock,
    newId,
    limits,
  })
  const sweep = new PublicationSweep(store, clock)
  const publicChanges = new PublicChanges(merchantRows, clock)
  registerCredit(api, {
    merchants,
    changes: new ChangeService(new ChangeRepository(store.db), publicChanges, sweep),
    quality: new QualityRepository(store.db),
  })
  registerFollow(api, {
    db: store.db,
    clock,
    sweep,
    publicChanges,
    merchantOf: (uscc) => merchants.summary(uscc),
    templateId: messageTemplateId,
    openidOf: (personId) => people.openidOf(personId),
  })
  registerSnapshots(api, {
    db: store.db,
    clock,
    keys: new SigningKeys(settings.dataDir),
    merchants,
    merchantRows,
    sweep,
    takenPerMinute: Math.ceil(limits.perMinute / 100),
  })
  const shownLinks = await registerEvidence(api, {
    db: store.db,
    clock,
    newId,
    dataDir: settings.dataDir,
    secret: deps.secrets.evidence,
  })
  const withEvidence: ComplaintParts = {
    db: store.db,
    clock,
    newId,
    heldFiles: (tx, personId, sha256s) => new UploadRepository(tx).heldAmong(personId, sha256s),
    shownUrl: (filedId, sha256) => shownLinks.make(filedId, sha256),
  }
  registerComplaints(api, withEvidence)
  registerCorrections(api, { ...withEvidence, merchantOf: (uscc) => merchants.find(uscc) })
  const products = new ProductRepository(store.db)
  const papers = new PaperRepository(store.db)
  const events = new EventReader(store.db)
  registerTrace(api, {
    products,
    papers,
    pictures: new PictureRepository(store.db),
    pictureStore: new PictureStore(settings.dataDir),
    events,
    clock,
    phonesOf: (usccs) => enterprisePhones(store.db, usccs),
    makerOf: async (uscc, licenceNumber) => {
      const maker = await merchants.find(uscc)
      if (!maker) return null
      return makerCredit(maker, licenceNumber, todayOn(clock), (number) => merchants.ofLicence(number))
    },
  })
  await registerEpcis(api, { db: store.db, clock, newId, key: deps.secrets.epcis })
  registerShelfFeed(api, {
    db: store.db,
    clock,
    sources: shelfSources({ db: store.db, clock, sweep, merchantRows }),
  })
  registerItemCheck(api, {
    db: store.db,
    clock,
    isProductKnown: async (gtin) => (await products.summary(gtin)) !== null,
    perMinute: Math.ceil(limits.perMinute / 40),
  })
  registerLabel(api, {
    products,
    clock,
    merchantOf: (uscc) => merchants.find(uscc),
    holderOf: async (licence) => {
      const holder = await merchants.ofLicence(licence)
      return holder && merchants.find(holder.uscc)
    },
    namedOf: async (name) => (await merchantsNamed(merchants, name, 5)).exact,
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
    registerWebApp(fastify, webApp, linkPreviews(merchants, products))
  }
  answerNotFound(fastify)
  return fastify
}
