import { usePageNotFound } from '@tarojs/taro'
import { configure } from 'mobx'
import type { ReactNode } from 'react'
import { tellPageFailures } from './page-failure/page-failure'
import { appUpdate } from './platform/app-update'
import { appearance } from './platform/appearance'
import { clock } from './platform/clock'
import { feedback } from './platform/feedback'
import { navigation } from './platform/navigation'
import { network } from './platform/network'
import { page } from './platform/page'
import { random } from './platform/random'
import { scanner } from './platform/scanner'
import { storage } from './platform/storage'
import { subscribe } from './platform/subscribe'
import { transport } from './platform/transport'
import { wechatLogin } from './platform/wechat-login'
import { PreferencesContext } from './preferences/context'
import { ServicesContext } from './services/context'
import { isPartMissing } from './api/missing-part'
import { homeAddress } from './routes'
import { createServices } from './services/services'
import './ui/tokens'

configure({ enforceActions: 'always' })

const services = createServices({
  origin: API_ORIGIN,
  transport,
  storage,
  appearance,
  navigation,
  page,
  network,
  random,
  clock,
  wechatLogin,
  subscribe,
  scanner,
  feedback,
  pictures: async () => (await import(/* webpackChunkName: "device" */ './platform/pictures')).pictures,
  sharing: async () => (await import(/* webpackChunkName: "device" */ './platform/sharing')).sharing,
  archive: async () => (await import(/* webpackChunkName: "device" */ './platform/archive')).archive,
  // The home page asks it at every visit: as small as the import of it.
  appUpdate: async () => appUpdate,
  labelPhotos: async () =>
    (await import(/* webpackChunkName: "device" */ './platform/label-photo')).labelPhotos,
  kioskInput: async () =>
    (await import(/* webpackChunkName: "device" */ './platform/kiosk-input')).kioskInput,
  voice: async () => (await import(/* webpackChunkName: "device" */ './platform/voice')).voice,
  shareInbox: async () =>
    (await import(/* webpackChunkName: "device" */ './platform/share-inbox')).shareInbox,
  speech: async () => (await import(/* webpackChunkName: "device" */ './platform/speech')).speech,
  deskDevice: async () =>
    (await import(/* webpackChunkName: "device" */ './platform/desk-device')).deskDevice,
  evidence: async () => {
    const [{ vault }, { picker }, { recorder }] = await Promise.all([
      import('./platform/vault'),
      import('./platform/picker'),
      import('./platform/recorder'),
    ])
    return { vault, picker, recorder }
  },
})
tellPageFailures(() => services.preferences.language)
void services.world.load()
// What waits on this phone goes on by itself; nothing of it is loaded when nothing waits. Of someone signed in it may be
// that only the copies of the drafts know.
if (
  services.drafts.drafts.some(({ stage }) => stage === 'queued' || stage === 'filing') ||
  (storage.isLate && services.session.isSignedIn)
) {
  const goOn = (): void => {
    services.complaintParts().catch((error: unknown) => {
      // The network's return begins it again, and so does a page that shows what waits.
      if (!isPartMissing(error)) throw error
    })
  }
  goOn()
  network.onReturn(goOn)
}

export default function App({ children }: { children?: ReactNode }): ReactNode {
  // An address that leads nowhere, mistyped or from an old link: better the home page than an empty one.
  usePageNotFound(() => navigation.root(homeAddress))
  return (
    <ServicesContext.Provider value={services}>
      <PreferencesContext.Provider value={services.preferences}>{children}</PreferencesContext.Provider>
    </ServicesContext.Provider>
  )
}
