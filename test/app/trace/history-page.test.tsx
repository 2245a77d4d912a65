import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { recognise } from '../../../domain/codes/recognise'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeCamera } from '../../../src/platform/scanner/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { merchantAddress, productAddress } from '../../../src/routes'
import History from '../../../src/trace/history/index'
import { ScansStore } from '../../../src/trace/history/scans.store'
import Scan from '../../../src/trace/scan/index'
import { renderApp } from '../render-app'

const gtin = '06901234567892'
const uscc = '91350100M000100Y43'

const filled = () => {
  const storage = fakeStorage()
  const clock = fakeClock()
  const scans = new ScansStore(storage, clock)
  const add = (text: string, symbology: string | null = null): void => {
    clock.advance(120_000)
    scans.add(recognise(text, { today: '2026-11-23' }), symbology)
  }
  return { storage, clock, scans, add }
}

describe('what is remembered of codes', () => {
  test('a code that was read is remembered with where it led, newest first, after a restart', () => {
    const { storage, clock, add } = filled()
    add('6901234567892', 'EAN_13')
    add(uscc)
    const { scans } = new ScansStore(storage, clock)
    expect(scans.map(({ text, to }) => [text, to])).toEqual([
      [uscc, merchantAddress(uscc)],
      ['6901234567892', productAddress(gtin)],
    ])
  })

  test('the number of a person is not remembered', () => {
    const { scans, add } = filled()
    add('11010519491231002X')
    expect(scans.scans).toEqual([])
  })

  test('the same code again within a minute is the same look', () => {
    const { scans, clock } = filled()
    const recognition = recognise('6901234567892', { today: '2026-11-23' })
    scans.add(recognition, null)
    clock.advance(10_000)
    scans.add(recognition, null)
    expect(scans.scans).toHaveLength(1)
    clock.advance(61_000)
    scans.add(recognition, null)
    expect(new Set(scans.scans.map(({ id }) => id)).size).toBe(2)
  })

  test('at most five hundred are remembered, and no more text than a key of the storage holds', () => {
    const { scans, add } = filled()
    for (let n = 0; n < 510; n += 1) add(`https://example.com/${n}`)
    expect(scans.scans).toHaveLength(500)
    expect(scans.scans[0]?.text).toBe('https://example.com/509')
    for (let n = 0; n < 40; n += 1) add(`https://example.com/${n}/${'x'.repeat(8000)}`)
    expect(JSON.stringify(scans.scans).length).toBeLessThan(500_000)
  })

  test('a product’s name comes to all of its codes', () => {
    const { scans, add } = filled()
    add('6901234567892')
    scans.nameProduct(gtin, '示例岩茶')
    add('6901234567892')
    expect(scans.scans.map(({ name }) => name)).toEqual(['示例岩茶', '示例岩茶'])
  })

  test.each([['text'], [{ a: 1 }], [[1, null, { id: 'x' }, { id: 'a', at: 'b', text: 'c', what: 'd' }]]])(
    'a list that holds %j is dropped, not shown',
    (spoilt) => {
      expect(new ScansStore(fakeStorage({ scans: spoilt }), fakeClock()).scans).toEqual([])
    },
  )

  test('a device without room says so, and shows them as long as the page lives', () => {
    const scans = new ScansStore({ ...fakeStorage(), write: () => false }, fakeClock())
    scans.add(recognise('6901234567892', { today: '2026-11-23' }), null)
    expect([scans.isFull, scans.scans.length]).toEqual([true, 1])
  })
})

const open = () => {
  const { storage, clock, scans, add } = filled()
  add('6901234567892', 'EAN_13')
  scans.nameProduct(gtin, '示例岩茶')
  add(uscc)
  return renderApp(<History />, { ports: { storage, clock } })
}

describe('the page of codes', () => {
  test('lists them with what they were and when, each leading where it led', () => {
    open()
    const rows = within(screen.getByRole('list', { name: '扫过的码' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('统一社会信用代码'),
      expect.stringMatching(/示例岩茶.*6901234567892.*2026-11-23 14:02/),
    ])
    expect(screen.getByRole('link', { name: /示例岩茶/ })).toHaveAttribute('href', productAddress(gtin))
  })

  test('is searched by name and by code, and says when nothing is found', async () => {
    const { user } = open()
    const field = screen.getByRole('textbox', { name: '在记录里找' })
    await user.type(field, '岩茶')
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    await user.clear(field)
    await user.type(field, '没有的')
    expect(screen.getByText('没有找到“没有的”')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '看全部' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('one is deleted at once, all after a question, with the product pages that were kept', async () => {
    const { user, services, archive } = open()
    await user.click(screen.getByRole('button', { name: /^删除：示例岩茶/ }))
    expect(services.storage.read('scans')).toHaveLength(1)
    await archive.write('answer-1', '"x"')
    services.storage.write('kept-answers', {
      next: 2,
      entries: [{ key: 'k', name: 'answer-1', shape: 's', at: '2026-11-23T06:00:00.000Z', size: 3 }],
      isFull: false,
    })
    await user.click(screen.getByRole('button', { name: '全部删除' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '全部删除' }))
    expect(await screen.findByText('还没有扫过码')).toBeVisible()
    expect([services.storage.read('scans'), archive.texts.size]).toEqual([[], 0])
  })
})

test('a code before the camera is remembered', () => {
  const camera = fakeCamera()
  const { services } = renderApp(<Scan />, { ports: { scanner: camera } })
  act(() => camera.see({ text: '6901234567892', symbology: 'EAN_13' }))
  expect(services.storage.read('scans')).toMatchObject([{ gtin, to: productAddress(gtin) }])
})
