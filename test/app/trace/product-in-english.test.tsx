import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { getProduct, type Product } from '../../../contract/trace'
import ProductPage from '../../../src/trace/product/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { saying } from '../saying'
import { aProduct, gtin } from './products'

const source = { source: '示例平台', asOfAt: '2026-11-23T02:00:00.000Z' }
const papered: Product = {
  ...aProduct,
  promiseCertificates: [
    {
      id: 'c1',
      product: '茶叶',
      producer: '示例合作社',
      origin: '福州市',
      producerUscc: null,
      lot: 'A1',
      weight: null,
      issuedOn: '2026-05-08',
      promises: ['不用禁用农药', '不用激素'],
      ...source,
    },
  ],
  testReports: [
    {
      id: 'r1',
      lot: 'A1',
      laboratory: '示例检测',
      number: 'T-7',
      issuedOn: '2026-05-09',
      hasPassed: true,
      items: [
        { name: '菌落总数', found: '20 CFU/g', limit: '≤ 100 CFU/g', hasPassed: true },
        { name: '铅', found: '0.01 mg/kg', limit: null, hasPassed: null },
      ],
      ...source,
    },
  ],
}
const open = (language: 'zh-CN' | 'en') =>
  renderApp(<ProductPage />, {
    server: new FakeServer().answers(getProduct, papered),
    params: { gtin, lot: 'A1' },
    language,
  })

test('days and items of data are written as English writes them', async () => {
  open('en')
  expect(await screen.findByText(saying('示例合作社 · 福州市 · 8 May 2026'))).toBeInTheDocument()
  expect(screen.getByText('不用禁用农药; 不用激素')).toBeInTheDocument()
  expect(screen.getByText('菌落总数 20 CFU/g ≤ 100 CFU/g; 铅 0.01 mg/kg')).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'A1 · best before 31 Dec 2027' })).toBeInTheDocument()
  expect(document.body).not.toHaveTextContent(/\d{4}-\d\d-\d\d/)
})

test('and as Chinese does', async () => {
  open('zh-CN')
  expect(await screen.findByText(saying('示例合作社 · 福州市 · 2026-05-08'))).toBeInTheDocument()
  expect(screen.getByText('不用禁用农药；不用激素')).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'A1 · 保质期到 2027-12-31' })).toBeInTheDocument()
})
