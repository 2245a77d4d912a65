import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getSimilarCases, type SimilarCases } from '../../../contract/similar'
import { SimilarCard } from '../../../src/complaint/similar/SimilarCard'
import { FakeServer, settled } from '../fake-server'
import { renderApp } from '../render-app'

const uscc = '91350100M000100Y43'
const found = (over: Partial<SimilarCases> = {}): SimilarCases => ({
  fromOn: '2025-11-23',
  toOn: '2026-11-23',
  received: 12,
  ended: 8,
  settled: 5,
  kinds: [
    { kind: 'expired', count: 7 },
    { kind: 'no-refund', count: 4 },
  ],
  ...over,
})
const open = (over: Partial<SimilarCases> = {}, story = '') =>
  renderApp(<SimilarCard uscc={uscc} story={story} />, {
    server: new FakeServer().answers(getSimilarCases, found(over)),
  })

describe('what others have complained of', () => {
  test('is told in numbers, with how they ended, and where one’s own story is alike', async () => {
    open({}, '买回来发现过期了')
    expect(await screen.findByText('近一年 12 件')).toBeInTheDocument()
    expect(screen.getByText('已有结果 8 件，其中达成一致 5 件。')).toBeInTheDocument()
    const rows = within(screen.getByRole('list', { name: '投诉里说到的事' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      '过期、变质、有异物您也说到了7 件',
      '不肯退款退货4 件',
    ])
  })

  test('of one or two cases says no more than that', async () => {
    open({ received: null, ended: null, settled: null, kinds: [] })
    expect(await screen.findByText('近一年有一两件')).toBeInTheDocument()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  test('is not there when there is nothing, no merchant or no network', async () => {
    const { container } = open({ received: 0, ended: 0, settled: 0, kinds: [] })
    const nobody = renderApp(<SimilarCard uscc={null} story="" />)
    const offline = renderApp(<SimilarCard uscc={uscc} story="" />, {
      server: new FakeServer().fails(getSimilarCases),
    })
    await settled()
    for (const each of [container, nobody.container, offline.container]) expect(each).toBeEmptyDOMElement()
  })
})
