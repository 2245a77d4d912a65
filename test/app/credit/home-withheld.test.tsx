import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getMerchant } from '../../../contract/credit'
import MerchantPage from '../../../src/credit/merchant'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { saying } from '../saying'
import { otherRecords } from './every-record'
import { aMerchant } from './merchants'

const withheld = { before: '', after: '', placeWithheld: true } as const
const records = otherRecords.map((record) => {
  if (record.kind === 'alteration') return { ...record, item: '经营场所变更', ...withheld }
  if (record.kind !== 'annual-report') return record
  return { ...record, corrections: [{ item: '通信地址', on: '2026-05-20', ...withheld }] }
})

test('a sole trader’s move is told without its places, and why they are not shown', async () => {
  const { user } = renderApp(<MerchantPage />, {
    server: new FakeServer().answers(getMerchant, aMerchant({ records })),
    params: { uscc: '91350100M000100Y43' },
  })
  await screen.findByRole('tab', { name: '登记' })
  const panel = () => within(screen.getByRole('tabpanel'))
  expect(panel().getByText('经营场所变更')).toBeInTheDocument()
  expect(
    panel().getByText(saying('个体工商户的经营场所可能就是住家，为保护个人信息，这里不公开。')),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('tab', { name: /^年报和公示/ }))
  expect(
    panel().getByText(saying('2026-05-20 更正“通信地址”：可能就是住家，为保护个人信息，这里不公开。')),
  ).toBeInTheDocument()
})
