import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { getMerchant, Merchant } from '../../../contract/credit'
import MerchantPage from '../../../src/credit/merchant'
import { merchantShape, reopened } from '../../../src/credit/merchant/kept-merchant'
import { FakeServer } from '../fake-server'
import { renderApp, type App } from '../render-app'
import { aMerchant } from './merchants'

const seen = aMerchant()
const open = (server: FakeServer, ports: Partial<App['services']> = {}) =>
  renderApp(<MerchantPage />, { server, params: { uscc: seen.uscc }, ports })
const serving = () => new FakeServer().answers(getMerchant, seen)
const head = () => screen.findByRole('heading', { name: seen.name })

/** The same phone: what it keeps outlives the page. */
const again = ({ services, unmount }: ReturnType<typeof open>, server: FakeServer) => {
  unmount()
  const { storage, archive, clock } = services
  return open(server, { storage, archive, clock })
}

describe('a merchant that was seen', () => {
  test('opens without network, says from when it is, and asks again once there is one', async () => {
    const first = open(serving())
    await head()
    act(() => first.clock.advance(3_600_000))
    const server = new FakeServer().fails(getMerchant)
    const { network } = again(first, server)
    expect(await head()).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('离线：这是 2026-11-23 14:00 看到的内容')
    server.answers(getMerchant, seen)
    await act(async () => network.goOnline())
    expect(await head()).toBeVisible()
    expect(screen.queryByText(/离线：/)).toBeNull()
  })

  test('is not answered from the device where the server refuses it for good', async () => {
    const first = open(serving())
    await head()
    again(first, new FakeServer().refuses(getMerchant, 'merchant-unknown'))
    expect(await screen.findByText(/没有这家商家|没有查到/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: seen.name })).toBeNull()
  })
})

describe('what may not outlive its law on a phone', () => {
  const kept = { value: seen, at: '2026-11-23T06:00:00.000Z' }

  test('a record whose publication has ended is gone, and the verdict that rested on it', () => {
    const [first, ...others] = seen.records
    if (first === undefined) throw new Error('the merchant has no record')
    const ending = { ...first, publicity: { ...first.publicity, stopsOn: '2026-11-25' } }
    const value = { ...seen, records: [ending, ...others] }
    expect(reopened({ ...kept, value }, '2026-11-24')).toEqual(value)
    const after = reopened({ ...kept, value }, '2026-11-25')
    expect(after.records).toEqual(others)
    expect(after.verdict).toMatchObject({ level: 'none', reasons: [] })
    expect(after.verdict.headline.zh).toContain('连上网')
  })

  test('after a week nothing but the registration is shown', () => {
    expect(reopened(kept, '2026-11-30').records.length).toBeGreaterThan(0)
    expect(reopened(kept, '2026-12-01')).toMatchObject({
      name: seen.name,
      records: [],
      checks: [],
      repair: [],
      verdict: { level: 'none', reasons: [] },
    })
  })
})

test('the form of a merchant that the device keeps is that of the contract', () => {
  const shape = createHash('sha256').update(JSON.stringify(Merchant)).digest('hex').slice(0, 8)
  // The contract changed: put this into `kept-merchant.ts`, and what phones kept before is not read any more.
  expect(merchantShape).toBe(shape)
})
