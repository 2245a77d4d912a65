import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { getProduct } from '../../../contract/trace'
import { fakeFeedback } from '../../../src/platform/feedback/index.fake'
import { fakeCamera, fakeHostScanner } from '../../../src/platform/scanner/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import Basket from '../../../src/trace/basket/index'
import Scan from '../../../src/trace/scan/index'
import { FakeServer, Refusal, settled } from '../fake-server'
import { renderApp } from '../render-app'
import { aProduct, aRecall } from './products'

const tea = { text: '6901234567892', symbology: 'EAN_13' } as const
const juice = { text: '6901234567809', symbology: 'EAN_13' } as const

const serving = () =>
  new FakeServer().answers(getProduct, ({ params }) => {
    if (params['gtin'] === '06901234567892') return aProduct
    if (params['gtin'] !== '06901234567809') throw new Refusal('product-unknown')
    return {
      ...aProduct,
      gtin: '06901234567809',
      name: '示例橙汁',
      recalls: [{ ...aRecall, lots: null, concernsThisLot: null }],
    }
  })

const scanning = (server = serving()) => {
  const camera = fakeCamera()
  const feedback = fakeFeedback()
  const app = renderApp(<Scan />, {
    server,
    params: { mode: 'basket' },
    ports: { scanner: camera, feedback },
  })
  return { ...app, camera, feedback }
}
const counts = (stored: unknown): unknown =>
  (stored as { text: string; count: number }[]).map(({ text, count }) => [text, count])

describe('reading on and on', () => {
  test('codes are counted without leaving the camera, each with a tone', async () => {
    const { camera, feedback, services, navigation } = scanning()
    act(() => camera.see(tea))
    act(() => camera.see(juice))
    await act(settled)
    expect(counts(services.storage.read('basket'))).toEqual([
      [juice.text, 1],
      [tea.text, 1],
    ])
    expect(feedback.given).toHaveLength(2)
    expect(navigation.steps).toEqual([])
    expect(camera.isOpen).toBe(true)
  })

  test('a code that stays in the picture is one piece, taken away and shown again another', async () => {
    const { camera, feedback, services, clock } = scanning()
    for (let frame = 0; frame < 5; frame += 1) {
      act(() => camera.see(tea))
      act(() => clock.advance(1000))
    }
    expect(feedback.given).toHaveLength(1)
    act(() => clock.advance(3000))
    act(() => camera.see(tea))
    expect(counts(services.storage.read('basket'))).toEqual([[tea.text, 2]])
    await act(settled)
    expect(screen.getByText('示例岩茶 × 2')).toBeVisible()
    expect(services.storage.read('scans')).toMatchObject([{ name: '示例岩茶' }])
  })

  test('several codes in one picture are all counted', async () => {
    const { camera, services } = scanning()
    act(() => camera.see(tea, juice))
    await act(settled)
    expect(services.storage.read('basket')).toHaveLength(2)
  })

  test('a typed code is counted, and the field is free for the next', async () => {
    const { user, services } = scanning()
    const field = screen.getByRole('textbox', { name: /输入码上的字/ })
    await user.type(field, `${tea.text}{Enter}`)
    expect(field).toHaveValue('')
    await user.type(field, '6901234567893{Enter}')
    expect(field).toHaveValue('6901234567893')
    expect(counts(services.storage.read('basket'))).toEqual([[tea.text, 1]])
  })

  test('the number of a person is no piece', () => {
    const { camera, services } = scanning()
    act(() => camera.see({ text: '11010519491231002X', symbology: 'QR_CODE' }))
    expect(services.storage.read('basket')).toBeNull()
  })

  test('switched off, a code leads to its product again', async () => {
    const { camera, user, navigation } = scanning()
    await user.click(screen.getByRole('button', { name: '连续扫', pressed: true }))
    act(() => camera.see(tea))
    expect(navigation.steps).toHaveLength(1)
  })

  test('on the host’s scanning page it goes on until the person comes back', async () => {
    const scanner = fakeHostScanner({ tag: 'read', code: tea }, { tag: 'read', code: juice })
    const { services } = renderApp(<Scan />, {
      server: serving(),
      params: { mode: 'basket' },
      ports: { scanner },
    })
    await act(settled)
    expect(services.storage.read('basket')).toHaveLength(2)
  })
})

const filled = (server: FakeServer) => {
  const first = scanning(server)
  act(() => first.camera.see({ text: 'https://example.com/', symbology: 'QR_CODE' }))
  act(() => first.camera.see(juice))
  act(() => first.camera.see(tea))
  return first
}
const list = (first: ReturnType<typeof scanning>, server: FakeServer) => {
  first.unmount()
  const { storage, archive } = first.services
  return renderApp(<Basket />, { server, ports: { storage, archive } })
}

describe('the list', () => {
  test('has what there is a caution about first, and survives a restart', async () => {
    const first = filled(serving())
    await act(settled)
    list(first, serving())
    expect(await screen.findByText('3 种，3 件')).toBeVisible()
    const rows = screen.getAllByRole('listitem').filter((row) => row.textContent.includes('件'))
    expect(rows[0]).toHaveTextContent('示例橙汁')
    expect(rows[0]).toHaveTextContent('召回')
  })

  test('without network says that names are not known yet, and asks when told to', async () => {
    const first = filled(new FakeServer().fails(getProduct))
    await act(settled)
    const server = new FakeServer().fails(getProduct)
    const { user } = list(first, server)
    expect(await screen.findByText(/现在没有网络/)).toBeVisible()
    server.answers(getProduct, aProduct)
    await user.click(screen.getByRole('button', { name: '现在查' }))
    expect((await screen.findAllByText('示例岩茶')).length).toBeGreaterThan(0)
    expect(screen.queryByText(/现在没有网络/)).toBeNull()
  })

  test('two of it are compared, one piece is taken off, and all after a question', async () => {
    const first = filled(serving())
    await act(settled)
    const { user, services } = list(first, serving())
    await user.click(await screen.findByRole('button', { name: '比较：示例橙汁' }))
    await user.click(screen.getByRole('button', { name: '比较：示例岩茶' }))
    expect(screen.getByRole('link', { name: '比较选中的两件' })).toHaveAttribute(
      'href',
      `/trace/compare/index?products=${encodeURIComponent('06901234567809,06901234567892')}`,
    )
    await user.click(screen.getByRole('button', { name: '减一件：示例岩茶' }))
    expect(services.storage.read('basket')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: '清空' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '清空' }))
    expect(await screen.findByText('清单是空的')).toBeVisible()
  })

  test('that is spoilt on the device is empty, not broken', () => {
    renderApp(<Basket />, { ports: { storage: fakeStorage({ basket: [{ id: 'x' }, 1, null] }) } })
    expect(screen.getByText('清单是空的')).toBeVisible()
  })
})
