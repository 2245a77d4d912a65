import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getInbox, listFollows, sawInbox, type InboxItem } from '../../../contract/follow'
import InboxPage from '../../../src/credit/inbox'
import { caseAddress, merchantAddress, noticesAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aPublication } from './follows'
import { saying } from '../saying'

const caseId = '019abcde-0000-7000-8000-000000000001'
const news: InboxItem = {
  about: 'case',
  id: 'c3',
  at: '2026-11-22T03:00:00.000Z',
  isNew: true,
  caseId,
  kind: 'complaint',
  number: '2026-000128',
  merchantName: '福州示例优选食品有限公司',
  text: { zh: '已受理，调解最迟到 2027-01-22。', en: 'accepted; mediation until 2027-01-22.' },
}
const open = (items: readonly InboxItem[], options: AppOptions = {}) =>
  renderApp(<InboxPage />, {
    signedIn: true,
    server: new FakeServer()
      .answers(getInbox, { items: [...items], next: null, upTo: 'bmV3ZXN0' })
      .answers(sawInbox, null)
      .answers(listFollows, { items: [], next: null }),
    ...options,
  })

describe('news of a case in the inbox', () => {
  test('says what happened in plain words and leads to the case, beside what merchants did', async () => {
    open([news, aPublication()])
    const rows = within(await screen.findByRole('tabpanel')).getAllByRole('link')
    expect(rows.map((row) => row.getAttribute('href'))).toEqual([
      caseAddress(caseId),
      merchantAddress('91350100M000100Y43'),
    ])
    expect(rows[0]).toHaveTextContent('投诉 2026-000128')
    expect(rows[0]).toHaveTextContent('已受理，调解最迟到 2027-01-22。')
    expect(rows[0]).toHaveTextContent('福州示例优选食品有限公司 · 2026-11-22 11:00')
    expect(rows[0]).toHaveTextContent(/新$/)
  })

  test('is said in English as well, of a report too', async () => {
    open([{ ...news, kind: 'report' }], { language: 'en' })
    expect(await screen.findByText(saying('Report 2026-000128'))).toBeInTheDocument()
    expect(screen.getByText(saying('accepted; mediation until 2027-01-22.'))).toBeInTheDocument()
  })

  test('the way to choose how one is told stands below', async () => {
    open([])
    expect(await screen.findByText('还没有消息')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '提醒方式' })).toHaveAttribute('href', noticesAddress)
  })
})
