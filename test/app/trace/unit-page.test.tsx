import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getLogisticUnit, type LogisticUnit } from '../../../contract/logistic-unit'
import { recognise } from '../../../domain/codes/recognise'
import { destinationOf } from '../../../src/trace/destination'
import Unit from '../../../src/trace/unit/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { chainOf, step } from './chains'
import { saying } from '../saying'

const sscc = '069012340000000122'
const gtin = '06901234567892'

const unit: LogisticUnit = {
  sscc,
  contents: [
    {
      id: `01/${gtin}/10/A`,
      gtin,
      product: { gtin, name: '示例果汁', brand: null, spec: null },
      lot: 'A',
      serial: null,
      sscc: null,
    },
  ],
  contentCount: 3,
  contentsAt: '2026-10-04T00:00:00.000Z',
  isEmptied: false,
  chain: chainOf([
    step('pack', '2026-10-04T00:00:00.000Z', '装箱', '示例工厂'),
    step('ship', '2026-10-05T00:00:00.000Z', '发货', '示例工厂'),
  ]),
}

const open = (server: FakeServer, code = sscc) => renderApp(<Unit />, { server, params: { sscc: code } })

test('a box shows what lies in it, with the way to each, and the way it came', async () => {
  open(new FakeServer().answers(getLogisticUnit, unit))
  const link = await screen.findByRole('link', { name: /示例果汁/ })
  expect(link).toHaveAttribute('href', expect.stringContaining(`gtin=${gtin}&lot=A`))
  expect(screen.getByText(saying('按 2026-10-04 的装箱记录'))).toBeVisible()
  expect(screen.getByText('另有 2 样没有列出。')).toBeVisible()
  expect(within(screen.getByRole('list', { name: '它走过的路' })).getByText('装箱')).toBeVisible()
})

test('a box that was unpacked says so, and one of unknown content too', async () => {
  const emptied = { ...unit, contents: [], contentCount: 0, isEmptied: true }
  const { unmount } = open(new FakeServer().answers(getLogisticUnit, emptied))
  expect(await screen.findByText(/里面的东西已经全部取出/)).toBeVisible()
  unmount()
  open(new FakeServer().answers(getLogisticUnit, { ...emptied, isEmptied: false, contentsAt: null }))
  expect(await screen.findByText('交来的记录没有说明里面是什么。')).toBeVisible()
})

test('a box unknown here says that this is nothing bad', async () => {
  open(new FakeServer().refuses(getLogisticUnit, 'unit-unknown'))
  expect(await screen.findByText('这个箱号还没有记录')).toBeVisible()
  expect(screen.getByText(/没有记录不等于有问题/)).toBeVisible()
})

test('a number that contradicts itself is explained and nobody is asked', () => {
  const { server } = open(new FakeServer().answers(getLogisticUnit, unit), '069012340000000123')
  expect(screen.getByText('箱号不对')).toBeVisible()
  expect(server.asked(getLogisticUnit)).toEqual([])
})

test('the code of a box leads to it, bare or with its identifier', () => {
  for (const text of [sscc, `(00)${sscc}`])
    expect(destinationOf(recognise(text, { today: '2026-11-23' }), null)).toContain(
      `/trace/unit/index?sscc=${sscc}`,
    )
})
