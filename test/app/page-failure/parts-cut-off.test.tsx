import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { UserEvent } from '@testing-library/user-event'
import { getComplaint } from '../../../contract/complaint'
import { getMerchant } from '../../../contract/credit'
import { checkReceipt } from '../../../contract/receipt'
import CasePage from '../../../src/complaint/case'
import DraftPage from '../../../src/complaint/draft'
import ListPage from '../../../src/complaint/list'
import VerifyPage from '../../../src/complaint/verify'
import NewCorrectionPage from '../../../src/credit/correction/new'
import QueuePage from '../../../src/office/queue'
import { fakeShareInbox } from '../../../src/platform/share-inbox/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { SharingStore } from '../../../src/sharing/sharing.store'
import Kiosk from '../../../src/trace/kiosk'
import SharedPage from '../../../src/trace/shared'
import { SharedStore } from '../../../src/trace/shared/shared.store'
import { aComplaint, caseId } from '../complaint/case-fixture'
import { aMerchant } from '../credit/merchants'
import { FakeServer, settled } from '../fake-server'
import { renderApp, startApp, type AppOptions } from '../render-app'
import Home from '../../../src/home'
import { item } from '../shelf-watch/things'
import { chunkLoadError, partsCutOff } from './cut-off'

interface Waiting {
  readonly page: ReactElement
  readonly options?: AppOptions
  /** What has to be pressed until the part is needed. */
  readonly open?: (user: UserEvent) => Promise<void>
  /** What is there once it has come. */
  readonly there: () => Promise<unknown>
}

const button = (name: RegExp) => screen.findByRole('button', { name })
const begun = fakeStorage()
startApp({ ports: { storage: begun } }).services.drafts.begin('draft-1', { story: '没有退押金' })

const waiting: Readonly<Record<string, Waiting>> = {
  'a draft': { page: <DraftPage />, there: () => button(/提交/) },
  'the list of drafts': {
    page: <ListPage />,
    options: { ports: { storage: begun } },
    there: () => screen.findByRole('link', { name: '继续' }),
  },
  'words and files for a case': {
    page: <CasePage />,
    options: {
      params: { id: caseId },
      signedIn: true,
      server: new FakeServer().answers(getComplaint, aComplaint({ actions: ['add-evidence'] })),
    },
    open: async (user) => user.click(await button(/^补充证据$/)),
    there: () => screen.findByRole('textbox'),
  },
  'a correction': {
    page: <NewCorrectionPage />,
    options: {
      params: { uscc: aMerchant().uscc },
      server: new FakeServer().answers(getMerchant, aMerchant()),
    },
    there: () => button(/提交/),
  },
  'what another app shared': {
    page: <SharedPage />,
    options: { params: { id: 'a1' } },
    there: () => screen.findByText('假酒'),
  },
  'the kiosk': { page: <Kiosk />, there: () => screen.findByRole('heading', { name: '把码对着扫码器' }) },
  'the desk': { page: <QueuePage />, there: () => screen.findByLabelText(/手机号/) },
}

describe.each(Object.entries(waiting))('%s whose part of the app did not come', (_name, place) => {
  const open = async () => {
    const { ports, come } = partsCutOff()
    const app = renderApp(place.page, { ...place.options, ports: { ...ports, ...place.options?.ports } })
    await act(settled)
    await place.open?.(app.user)
    expect(await screen.findByRole('alert')).toHaveTextContent('现在没有网络')
    return { ...app, come }
  }

  test('opens when the person tries again', async () => {
    const { user, come } = await open()
    come()
    await user.click(await button(/^重试$/))
    expect(await place.there()).toBeVisible()
  })

  test('opens of itself when the network is back', async () => {
    const { network, come } = await open()
    come()
    await act(async () => {
      network.goOnline()
      await settled()
    })
    expect(await place.there()).toBeVisible()
  })
})

describe('a press whose part of the app did not come', () => {
  test('says that nothing was saved, opened or shared, and does it when pressed again', async () => {
    const { ports, sharing, come } = partsCutOff()
    const store = new SharingStore(startApp({ ports }).services.sharing)
    await store.prepare()
    await store.savePicture('/f/1', '小票.jpg')
    expect(store.outcome).toBe('saveFailed')
    await store.openPaper('/f/2')
    expect(store.outcome).toBe('openFailed')
    await store.share('岩茶', '/p')
    expect(store.outcome).toBe('shareFailed')
    come()
    await store.openPaper('/f/2')
    expect(store).toMatchObject({ outcome: null, busy: null })
    expect(sharing.done).toEqual(['open /f/2'])
  })

  test('says why no file can be chosen to be checked, and opens the chooser when pressed again', async () => {
    const { ports, come } = partsCutOff()
    const { user } = renderApp(<VerifyPage />, {
      params: { n: '2026-000128', f: '0123456789' },
      server: new FakeServer().answers(checkReceipt, {
        ...{ number: '2026-000128', authenticity: 'genuine', kind: 'report', unit: null, isFiled: null },
        ...{ receivedAt: '2026-11-23T02:00:00.000Z', files: 2 },
      }),
      ports,
    })
    const said = /现在没有网络/
    expect(await screen.findByText(said)).toBeVisible()
    come()
    await user.click(await button(/照片/))
    expect(screen.queryByText(said)).toBeNull()
  })

  test('leaves the complaint that was to begin with what was shared to be begun again', async () => {
    const { ports, come } = partsCutOff()
    const { services } = startApp({ ports })
    const shared = new SharedStore({ ...services, inbox: fakeShareInbox({ a1: { text: '假酒' } }) }, 'a1')
    await shared.open()
    await expect(shared.complain()).rejects.toThrow('Loading chunk')
    expect(shared.isBeginning).toBe(false)
    come()
    await shared.complain()
    expect(services.drafts.drafts).toMatchObject([{ form: { story: '假酒' } }])
  })
})

test('what nobody has pressed for is not told on the home page', async () => {
  renderApp(<Home />, {
    stored: { shelf: [item()] },
    ports: { archive: async () => Promise.reject(chunkLoadError()) },
  })
  // A rejection that nobody hears, which the page would tell of, fails the test.
  await act(settled)
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
})
