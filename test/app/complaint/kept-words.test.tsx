import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { declineOffer, rateHandling } from '../../../contract/case-acts'
import { getComplaint } from '../../../contract/complaint'
import CasePage from '../../../src/complaint/case'
import { fakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { FakeServer, settled } from '../fake-server'
import { aSession, renderApp } from '../render-app'
import { aComplaint, anOpenOffer, caseId } from './case-fixture'

const offered = aComplaint({
  state: 'odr',
  actions: ['accept-offer', 'decline-offer', 'rate'],
  offers: [anOpenOffer],
})

const open = (server: FakeServer, storage = fakeStorage({ session: aSession }), archive = fakeArchive()) => ({
  ...renderApp(<CasePage />, {
    params: { id: caseId },
    server: server.answers(getComplaint, offered),
    ports: { storage, archive: async () => archive },
  }),
  storage,
})
const inDialog = () => within(screen.getByRole('dialog'))
const button = (name: string) => screen.findByRole('button', { name })

describe('the words of an act that is not sent yet', () => {
  test('are there again after the session has ended in the midst of them, and gone once they are sent', async () => {
    const server = new FakeServer().refuses(declineOffer, 'session-expired')
    const { user, services, storage } = open(server)
    await user.click(await button('不接受'))
    await user.type(inDialog().getByRole('textbox'), '太少')
    await user.click(inDialog().getByRole('button', { name: '不接受' }))
    await screen.findByText('登录后查看已提交的投诉')
    act(() => services.session.begin(aSession))
    await user.click(await button('不接受'))
    expect(inDialog().getByRole('textbox')).toHaveValue('太少')
    server.answers(declineOffer, aComplaint())
    await user.click(inDialog().getByRole('button', { name: '不接受' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(storage.read(`case-act/${caseId}/decline-offer`)).toBeNull()
  })

  test('and the stars of a rating are there again after a reload', async () => {
    const server = new FakeServer().answers(rateHandling, aComplaint({ rating: { stars: 4, text: '还行' } }))
    const first = open(server)
    await first.user.click(await screen.findByRole('radio', { name: /4 星/ }))
    await first.user.type(screen.getByRole('textbox'), '还行')
    first.unmount()
    const { user, storage } = open(server, first.storage)
    expect(await screen.findByRole('radio', { name: /4 星/ })).toBeChecked()
    await user.click(await button('提交评价'))
    await screen.findByText('还行')
    expect(server.asked(rateHandling)[0]?.body).toEqual({ stars: 4, text: '还行' })
    expect(storage.read(`case-act/${caseId}/rate`)).toBeNull()
  })

  test('are there again after the browser was killed, and in a dialog that another window has sent no more', async () => {
    const server = new FakeServer()
    const archive = fakeArchive()
    const late = () => ({ ...fakeStorage({ session: aSession }), isLate: true })
    const first = open(server, late(), archive)
    await first.user.click(await button('不接受'))
    await first.user.type(inDialog().getByRole('textbox'), '太少')
    await act(settled)
    first.unmount()
    const storage = late()
    const { user } = open(server, storage, archive)
    await user.click(await button('不接受'))
    await waitFor(() => expect(inDialog().getByRole('textbox')).toHaveValue('太少'))
    await user.type(inDialog().getByRole('textbox'), '了')
    act(() => storage.otherWindow().remove(`case-act/${caseId}/decline-offer`))
    expect(inDialog().getByRole('textbox')).toHaveValue('')
    expect(inDialog().getByText(/已在另一个窗口提交或清除/)).toBeVisible()
  })
})
