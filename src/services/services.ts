import type { AxiosAdapter } from 'axios'
import { Http } from '../api/http'
import type { AppUpdate } from '../platform/app-update/app-update.port'
import type { Archive } from '../platform/archive/archive.port'
import type { Appearance } from '../platform/appearance/appearance.port'
import type { Clock } from '../platform/clock/clock.port'
import type { DeskDevice } from '../platform/desk-device/desk-device.port'
import type { Feedback } from '../platform/feedback/feedback.port'
import type { KioskInput } from '../platform/kiosk-input/kiosk-input.port'
import type { LabelPhotos } from '../platform/label-photo/label-photo.port'
import type { Navigation } from '../platform/navigation/navigation.port'
import type { Network } from '../platform/network/network.port'
import type { Page } from '../platform/page/page.port'
import type { Random } from '../platform/random/random.port'
import type { Scanner } from '../platform/scanner/scanner.port'
import type { Speech } from '../platform/speech/speech.port'
import type { Storage } from '../platform/storage/storage.port'
import type { Subscribe } from '../platform/subscribe/subscribe.port'
import type { Voice } from '../platform/voice/voice.port'
import type { WechatLogin } from '../platform/wechat-login/wechat-login.port'
import type { OutboxStore } from '../complaint/outbox/outbox.store'
import { DraftsStore } from '../drafts/drafts.store'
import type { Picker } from '../platform/picker/picker.port'
import type { Pictures } from '../platform/pictures/pictures.port'
import type { ShareInbox } from '../platform/share-inbox/share-inbox.port'
import type { Sharing } from '../platform/sharing/sharing.port'
import type { Recorder } from '../platform/recorder/recorder.port'
import type { Vault } from '../platform/vault/vault.port'
import { PreferencesStore } from '../preferences/preferences.store'
import { SessionStore } from '../session/session.store'
import { WorldStore } from '../world/world.store'

/** How evidence is chosen or made, and where it is kept. */
export interface EvidenceParts {
  readonly vault: Vault
  readonly picker: Picker
  readonly recorder?: Recorder
}

/** What the app needs of the device and the network; a test hands over fakes here and mocks nothing else. */
export interface Ports {
  readonly origin: string
  readonly transport: AxiosAdapter | undefined
  readonly storage: Storage
  readonly appearance: Appearance
  readonly navigation: Navigation
  readonly page: Page
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
  readonly wechatLogin: WechatLogin
  readonly subscribe: Subscribe
  readonly scanner: Scanner
  readonly feedback: Feedback
  /** Loaded when a complaint is written, or waits to be sent: most visits never need them. */
  readonly evidence: () => Promise<EvidenceParts>
  /** Loaded when a picture is to be sent. */
  readonly pictures: () => Promise<Pictures>
  /** Loaded by the pages that share something. */
  readonly sharing: () => Promise<Sharing>
  /** Loaded where something large is kept on the device. */
  readonly archive: () => Promise<Archive>
  /** Loaded by the page that tells of a newer version. */
  readonly appUpdate: () => Promise<AppUpdate>
  /** Loaded by the page that holds a label against the registry. */
  readonly labelPhotos: () => Promise<LabelPhotos>
  /** Loaded by the kiosk alone. */
  readonly kioskInput: () => Promise<KioskInput>
  /** Loaded where something is written that can as well be spoken. */
  readonly voice: () => Promise<Voice>
  /** Loaded where a page is read aloud. */
  readonly speech: () => Promise<Speech>
  /** Loaded by the desk of the office alone. */
  readonly deskDevice: () => Promise<DeskDevice>
  /** Loaded by the page of what other apps have shared. */
  readonly shareInbox: () => Promise<ShareInbox>
}

/** The parts that send complaints, loaded on first need and then the same for the whole app. */
export interface ComplaintParts extends EvidenceParts {
  readonly outbox: OutboxStore
}

/** What lives as long as the app. A page builds its own store from these and hands it only what it needs. */
export interface Services {
  readonly http: Http
  readonly preferences: PreferencesStore
  readonly session: SessionStore
  readonly world: WorldStore
  /** The complaints on this phone. */
  readonly drafts: DraftsStore
  readonly complaintParts: () => Promise<ComplaintParts>
  readonly evidence: Ports['evidence']
  readonly pictures: Ports['pictures']
  readonly storage: Storage
  readonly navigation: Navigation
  readonly page: Page
  readonly network: Network
  readonly random: Random
  readonly clock: Clock
  readonly wechatLogin: WechatLogin
  readonly subscribe: Subscribe
  readonly scanner: Scanner
  readonly feedback: Feedback
  readonly sharing: Ports['sharing']
  readonly archive: Ports['archive']
  readonly appUpdate: Ports['appUpdate']
  readonly labelPhotos: Ports['labelPhotos']
  readonly kioskInput: Ports['kioskInput']
  readonly voice: Ports['voice']
  readonly speech: Ports['speech']
  readonly deskDevice: Ports['deskDevice']
  readonly shareInbox: Ports['shareInbox']
}

/** The composition root. */
export function createServices(ports: Ports): Services {
  const session = new SessionStore(ports.storage)
  const http = new Http({
    origin: ports.origin,
    adapter: ports.transport,
    token: () => session.session?.token ?? null,
    onSessionRefused: () => session.end(),
  })
  const drafts = new DraftsStore(ports.storage, ports.clock)
  const { storage, network, random, clock, pictures } = ports
  const loadParts = async (): Promise<ComplaintParts> => {
    const [{ OutboxStore: Outbox }, { newUuid }, evidence] = await Promise.all([
      import('../complaint/outbox/outbox.store'),
      import('../platform/random/random.port'),
      ports.evidence(),
    ])
    // Where only one runs at a time, what the last run held is this one's: it need not wait for it.
    const owner = storage.tabName(await newUuid(random))
    const { vault } = evidence
    if (storage.isLate) {
      const { copyDrafts } = await import('../drafts/draft-copies')
      await copyDrafts(drafts, await ports.archive())
    }
    const device = { vault, pictures, network, random, clock, storage }
    const outbox = new Outbox({ http, drafts, session, owner, ...device })
    outbox.resume()
    return { ...evidence, outbox }
  }
  let parts: Promise<ComplaintParts> | null = null
  return {
    http,
    session,
    drafts,
    complaintParts: () =>
      (parts ??= loadParts().catch((error: unknown) => {
        // The next who needs them asks anew.
        parts = null
        throw error
      })),
    evidence: ports.evidence,
    pictures,
    preferences: new PreferencesStore(ports.storage, ports.appearance),
    world: new WorldStore(http, ports.storage),
    storage,
    navigation: ports.navigation,
    page: ports.page,
    network,
    random,
    clock,
    wechatLogin: ports.wechatLogin,
    subscribe: ports.subscribe,
    scanner: ports.scanner,
    feedback: ports.feedback,
    sharing: ports.sharing,
    archive: ports.archive,
    appUpdate: ports.appUpdate,
    labelPhotos: ports.labelPhotos,
    kioskInput: ports.kioskInput,
    voice: ports.voice,
    speech: ports.speech,
    deskDevice: ports.deskDevice,
    shareInbox: ports.shareInbox,
  }
}
