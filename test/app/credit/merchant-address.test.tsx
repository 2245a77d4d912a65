import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { getMerchant, type Merchant } from '../../../contract/credit'
import MerchantPage from '../../../src/credit/merchant'
import { compareAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aMerchant } from './merchants'

const open = (over: Partial<Merchant> = {}, options: AppOptions = {}) =>
  renderApp(<MerchantPage />, {
    server: new FakeServer().answers(getMerchant, aMerchant(over)),
    params: { uscc: '91350100M000100Y43' },
    ...options,
  })

describe('the address of a merchant', () => {
  test('is copied, and looked up on a map by its words', async () => {
    const { user } = open()
    const map = await screen.findByRole('link', { name: /在高德地图中查看/ })
    expect(map).toHaveAttribute(
      'href',
      `https://uri.amap.com/search?keyword=${encodeURIComponent('福州市仓山区示例路 1 号')}`,
    )
    expect(map).toHaveAttribute('rel', 'noopener noreferrer')
    await user.click(screen.getByRole('button', { name: '复制地址' }))
    expect(await navigator.clipboard.readText()).toBe('福州市仓山区示例路 1 号')
  })

  test('is withheld for a sole trader, and the page says why', async () => {
    open({ address: null, uscc: '92350104M000100Y4T' })
    expect(await screen.findByText(/可能就是住家/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '复制地址' })).not.toBeInTheDocument()
  })
})

test('other merchants of the same person are not listed, and the page says by what law', async () => {
  open()
  expect(await screen.findByRole('heading', { name: '同一法定代表人的其他商家' })).toBeInTheDocument()
  expect(screen.getByText(/《个人信息保护法》第六条/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /国家企业信用信息公示系统/ })).toHaveAttribute(
    'href',
    'https://www.gsxt.gov.cn/',
  )
})

test('a merchant is put among those to be compared', async () => {
  const other = { uscc: '91350100M000100Y51', name: '示例茶叶店' }
  const { user, services } = open({}, { stored: { compared: [other] } })
  await user.click(await screen.findByRole('button', { name: '加入对比' }))
  expect(screen.getByRole('link', { name: '去对比（2 家）' })).toHaveAttribute(
    'href',
    compareAddress([other.uscc, '91350100M000100Y43']),
  )
  expect(services.storage.read('compared')).toHaveLength(2)
})
