import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import type { Session } from '../../contract/account'
import { fakeAppUpdate } from '../../src/platform/app-update/index.fake'
import { fakeArchive, type FakeArchive } from '../../src/platform/archive/index.fake'
import { fakeAppearance } from '../../src/platform/appearance/index.fake'
import { fakeClock } from '../../src/platform/clock/index.fake'
import { fakeDeskDevice } from '../../src/platform/desk-device/index.fake'
import { fakeFeedback } from '../../src/platform/feedback/index.fake'
import { fakeKioskInput } from '../../src/platform/kiosk-input/index.fake'
import { fakeLabelPhotos } from '../../src/platform/label-photo/index.fake'
import { fakeNavigation, type FakeNavigation } from '../../src/platform/navigation/index.fake'
import { fakeNetwork } from '../../src/platform/network/index.fake'
import { fakePage, type FakePage } from '../../src/platform/page/index.fake'
import { fakePicker } from '../../src/platform/picker/index.fake'
import { fakePictures } from '../../src/platform/pictures/index.fake'
import { fakeRandom } from '../../src/platform/random/index.fake'
import { fakeCamera } from '../../src/platform/scanner/index.fake'
import { fakeShareInbox } from '../../src/platform/share-inbox/index.fake'
import { fakeSharing } from '../../src/platform/sharing/index.fake'
import { fakeSpeech } from '../../src/platform/speech/index.fake'
import { fakeStorage } from '../../src/platform/storage/index.fake'
import { fakeSubscribe } from '../../src/platform/subscribe/index.fake'
import { fakeVault } from '../../src/platform/vault/index.fake'
import { fakeVoice } from '../../src/platform/voice/index.fake'
import { fakeWechatLogin } from '../../src/platform/wechat-login/index.fake'
import { PreferencesContext } from '../../src/preferences/context'
import { ServicesContext } from '../../src/services/context'
import { createServices, type Ports, type Services } from '../../src/services/services'
import { FakeServer } from './fake-server'

export interface AppOptions {
  readonly server?: FakeServer
  /** The parameters of the page's address. */
  readonly params?: Readonly<Record<string, string>>
  /** What an earlier run left on the device. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** Signed in from the start: `true` for a person by phone, or a session of one's own. */
  readonly signedIn?: boolean | Session
  readonly language?: 'zh-CN' | 'en'
  readonly isElder?: boolean
  /** Other fakes than the usual ones. */
  readonly ports?: Partial<Ports>
}

export interface App {
  readonly services: Services
  readonly server: FakeServer
  readonly navigation: FakeNavigation
  readonly page: FakePage
  readonly network: ReturnType<typeof fakeNetwork>
  readonly clock: ReturnType<typeof fakeClock>
  readonly vault: ReturnType<typeof fakeVault>
  readonly archive: FakeArchive
}

export const aSession: Session = {
  token: 'token-of-the-test',
  expiresAt: '2027-01-01T00:00:00.000Z',
  person: { id: '01935a10-0000-7000-8000-000000000001', phone: '138****0000', signedInBy: 'phone' },
}

/** The real services on fakes at the two edges, network and device. */
export function startApp(options: AppOptions = {}): App {
  const server = options.server ?? new FakeServer()
  const navigation = fakeNavigation()
  const page = fakePage(options.params)
  const network = fakeNetwork()
  const clock = fakeClock()
  const vault = fakeVault()
  const archive = fakeArchive()
  const session = options.signedIn === true ? aSession : options.signedIn
  const services = createServices({
    origin: '',
    transport: server.adapter,
    storage: fakeStorage({
      ...options.stored,
      ...(session ? { session } : {}),
      ...(options.isElder ? { preferences: { isElder: true } } : {}),
    }),
    appearance: fakeAppearance(options.language),
    navigation,
    page,
    network,
    random: fakeRandom(),
    clock,
    wechatLogin: fakeWechatLogin(),
    subscribe: fakeSubscribe(),
    scanner: fakeCamera(),
    feedback: fakeFeedback(),
    sharing: async () => fakeSharing(),
    archive: async () => archive,
    appUpdate: async () => fakeAppUpdate(),
    labelPhotos: async () => fakeLabelPhotos(),
    kioskInput: async () => fakeKioskInput(),
    voice: async () => fakeVoice(false),
    speech: async () => fakeSpeech('none'),
    deskDevice: async () => fakeDeskDevice(),
    shareInbox: async () => fakeShareInbox(),
    evidence: async () => ({ vault, picker: fakePicker([]) }),
    pictures: async () => fakePictures({ reads: false }),
    ...options.ports,
  })
  return { services, server, navigation, page, network, clock, vault, archive }
}

/** Renders a page as the app does. Time stands still: `act(() => clock.advance(150))` moves it. */
export function renderApp(
  element: ReactElement,
  options: AppOptions = {},
): App & RenderResult & { readonly user: UserEvent } {
  const app = startApp(options)
  const user = userEvent.setup()
  const rendered = render(
    <ServicesContext.Provider value={app.services}>
      <PreferencesContext.Provider value={app.services.preferences}>{element}</PreferencesContext.Provider>
    </ServicesContext.Provider>,
  )
  return { ...app, ...rendered, user }
}
