import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { acceptOffer } from '../../../contract/case-acts'
import { getComplaint, withdrawComplaint, type Complaint } from '../../../contract/complaint'
import CasePage from '../../../src/complaint/case'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aComplaint, anOpenOffer, caseId } from './case-fixture'

const open = (complaint: Complaint, options: AppOptions = {}) => {
  const server = (options.server ?? new FakeServer()).answers(getComplaint, complaint)
  return renderApp(<CasePage />, { params: { id: caseId }, signedIn: true, ...options, server })
}
const inDialog = () => within(screen.getByRole('dialog'))
const button = (name: string) => screen.findByRole('button', { name })

describe('the page of a case in which something is done', () => {
  test('that is withdrawn from its end says so over the page, and shows what it has become', async () => {
    const server = new FakeServer().answers(
      withdrawComplaint,
      aComplaint({ state: 'withdrawn', stateName: { zh: '已撤回投诉', en: 'Withdrawn' } }),
    )
    const { user, page } = open(aComplaint({ actions: ['withdraw'] }), { server, isElder: true })
    await user.click(await button('撤回投诉'))
    await user.click(inDialog().getByRole('button', { name: '撤回投诉' }))
    await screen.findByRole('heading', { name: '已撤回投诉' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText('已撤回', { selector: '.ui-toast' })).toBeVisible()
    expect(page.revealed).toEqual([`case-state-${caseId}`])
  })

  test('asks anew without the failure of the last time', async () => {
    const offered = aComplaint({
      state: 'odr',
      actions: ['accept-offer', 'decline-offer', 'withdraw'],
      offers: [anOpenOffer],
    })
    const { user } = open(offered, {
      server: new FakeServer().fails(acceptOffer).fails(withdrawComplaint),
    })
    for (const name of ['接受方案', '撤回投诉']) {
      await user.click(await button(name))
      await user.click(inDialog().getByRole('button', { name }))
      expect(await inDialog().findByRole('alert')).toBeVisible()
      await user.click(inDialog().getByRole('button', { name: '关闭' }))
      await user.click(await button(name))
      expect(inDialog().queryByRole('alert')).toBeNull()
      await user.click(inDialog().getByRole('button', { name: '关闭' }))
    }
  })

  test('leads to the fields of added evidence when they are asked for', async () => {
    const { user, page } = open(aComplaint({ actions: ['add-evidence'] }))
    await user.click(await button('补充证据'))
    expect(page.revealed).toEqual([`case-adding-${caseId}`])
  })
})
