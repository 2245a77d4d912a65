import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { fakeCamera, fakeHostScanner } from '../../../src/platform/scanner/index.fake'
import type { CameraTrouble, HostScanner } from '../../../src/platform/scanner/scanner.port'
import { codeAddress, merchantAddress, productAddress } from '../../../src/routes'
import Scan from '../../../src/trace/scan/index'
import { renderApp } from '../render-app'

const ean = { text: '6901234567892', symbology: 'EAN_13' } as const
const gtin = '06901234567892'
const field = () => screen.getByRole('textbox', { name: /或者输入码上的字/ })

const open = (host?: HostScanner) => {
  const camera = fakeCamera()
  const app = renderApp(<Scan />, { ports: { scanner: host ?? camera } })
  return { ...app, camera }
}

test('a product code before the camera leads to its product, in place of the scanner', () => {
  const { camera, navigation } = open()
  act(() => camera.ready())
  expect(screen.getByText(/把码放进框里/)).toBeVisible()
  act(() => camera.see(ean))
  expect(navigation.steps).toEqual([{ how: 'replace', address: productAddress(gtin) }])
})

test('a GS1 code leads to the very lot and item', () => {
  const { camera, navigation } = open()
  act(() => camera.see({ text: ']d201069012345678921727123110A1', symbology: 'DATA_MATRIX' }))
  expect(navigation.steps[0]?.address).toBe(productAddress(gtin, 'A1'))
})

test('a code of a merchant leads to its record', () => {
  const { camera, navigation } = open()
  act(() => camera.see({ text: '91350100M000100Y43', symbology: 'QR_CODE' }))
  expect(navigation.steps[0]?.address).toBe(merchantAddress('91350100M000100Y43'))
})

test('a code that leads nowhere, or is misread, is explained', () => {
  const { camera, navigation } = open()
  act(() => camera.see({ text: '6901234567893', symbology: 'EAN_13' }))
  act(() => camera.see({ text: 'https://example.com/', symbology: 'QR_CODE' }))
  expect(navigation.steps.map((step) => step.address)).toEqual([
    codeAddress('6901234567893', 'EAN_13'),
    codeAddress('https://example.com/', 'QR_CODE'),
  ])
})

test('the camera is let go while the page is hidden, and opened again', () => {
  const { camera, page } = open()
  act(() => camera.ready())
  act(() => page.hide())
  expect(camera.isOpen).toBe(false)
  act(() => page.show())
  expect(camera.isOpen).toBe(true)
})

test('the camera is let go when the page is left', () => {
  const { camera, unmount } = open()
  unmount()
  expect(camera.isOpen).toBe(false)
})

test.each<[CameraTrouble, string]>([
  ['insecure', '这个地址用不了相机'],
  ['unsupported', '这个浏览器用不了相机'],
  ['refused', '没有得到相机的许可'],
  ['none', '这台设备没有相机'],
  ['busy', '相机打不开'],
  ['engine', '读码的部分没有加载好'],
])('%s is said in its own words, with album and typing still there', (trouble, title) => {
  const { camera } = open()
  act(() => camera.fail(trouble))
  expect(screen.getByRole('alert')).toHaveTextContent(title)
  expect(screen.getByRole('button', { name: '从相册选' })).toBeVisible()
  expect(field()).toBeVisible()
  expect(camera.isOpen).toBe(false)
})

test('after a refusal the camera can be opened again', async () => {
  const { camera, user } = open()
  act(() => camera.fail('refused'))
  await user.click(screen.getByRole('button', { name: '再打开相机' }))
  expect(camera.isOpen).toBe(true)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the light is offered only where there is one', async () => {
  const { camera, user } = open()
  act(() => camera.ready())
  expect(screen.queryByRole('button', { name: '开灯' })).toBeNull()
  act(() => camera.ready({ torch: true }))
  await user.click(screen.getByRole('button', { name: '开灯' }))
  expect(camera.isTorchOn).toBe(true)
  expect(screen.getByRole('button', { name: '关灯' })).toHaveAttribute('aria-pressed', 'true')
})

test('the lens is moved within its range', async () => {
  const { camera, user } = open()
  act(() => camera.ready({ zoom: { min: 1, max: 2, step: 0.1 } }))
  await user.click(screen.getByRole('button', { name: '拉近' }))
  await user.click(screen.getByRole('button', { name: '拉近' }))
  expect(camera.zoom).toBe(2)
  await user.click(screen.getByRole('button', { name: '拉远' }))
  expect(camera.zoom).toBeLessThan(2)
})

test('a picture of the album with one code leads on', async () => {
  const { camera, user, navigation } = open()
  camera.album = { tag: 'codes', codes: [ean] }
  await user.click(screen.getByRole('button', { name: '从相册选' }))
  await waitFor(() => expect(navigation.steps).toHaveLength(1))
  expect(navigation.steps[0]?.address).toBe(productAddress(gtin))
})

test('a picture with several codes asks which one', async () => {
  const { camera, user, navigation } = open()
  camera.album = { tag: 'codes', codes: [ean, { text: '91350100M000100Y43', symbology: 'QR_CODE' }] }
  await user.click(screen.getByRole('button', { name: '从相册选' }))
  expect(await screen.findByRole('heading', { name: /图里有 2 个码/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: /统一社会信用代码/ }))
  expect(navigation.steps[0]?.address).toBe(merchantAddress('91350100M000100Y43'))
})

test.each([
  [{ tag: 'codes', codes: [] }, '这张图里没有读到码'],
  [{ tag: 'damaged' }, '这张图打不开'],
  [{ tag: 'engine' }, '多半是网络断了'],
] as const)('a picture that gives nothing says why', async (album, sentence) => {
  const { camera, user } = open()
  camera.album = album
  await user.click(screen.getByRole('button', { name: '从相册选' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
})

test('what is typed is recognised at every keystroke, without any request', async () => {
  const { user, server, navigation } = open()
  await user.type(field(), '6901234567893')
  expect(screen.getByText('商品条码 GTIN，校验位还对不上')).toBeVisible()
  await user.type(field(), '{Backspace}2')
  expect(screen.getByText('商品条码 GTIN，写得对')).toBeVisible()
  await user.type(field(), '{Enter}')
  expect(navigation.steps[0]?.address).toBe(productAddress(gtin))
  expect(server.requests).toEqual([])
})

test('with nothing typed the button leads nowhere', async () => {
  const { user, navigation } = open()
  await user.click(screen.getByRole('button', { name: '查' }))
  expect(navigation.steps).toEqual([])
})

test('where the host scans, its page opens at once and a code leads on', async () => {
  const { navigation } = open(fakeHostScanner({ tag: 'read', code: { text: ean.text, symbology: 'EAN_13' } }))
  await waitFor(() => expect(navigation.steps).toHaveLength(1))
  expect(navigation.steps[0]?.address).toBe(productAddress(gtin))
})

test('coming back from the host without a code is no failure, and it does not open again by itself', async () => {
  const host = fakeHostScanner({ tag: 'cancelled' }, { tag: 'read', code: ean })
  const { navigation, page, user } = open(host)
  await act(async () => page.show())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(navigation.steps).toEqual([])
  await user.click(screen.getByRole('button', { name: '打开扫码' }))
  await waitFor(() => expect(navigation.steps).toHaveLength(1))
})

test('a failure of the host is said, and typing remains', async () => {
  open(fakeHostScanner({ tag: 'failed' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('没有扫成')
  expect(field()).toBeVisible()
})
