import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { fakeFeedback } from '../../../src/platform/feedback/index.fake'
import { fakeCamera, fakeHostScanner } from '../../../src/platform/scanner/index.fake'
import type { HostScanner } from '../../../src/platform/scanner/scanner.port'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { codeAddress, merchantAddress, productAddress } from '../../../src/routes'
import type { Ports } from '../../../src/services/services'
import Scan from '../../../src/trace/scan/index'
import { renderApp } from '../render-app'

const ean = { text: '6901234567892', symbology: 'EAN_13' } as const
const gtin = '06901234567892'
const field = () => screen.getByRole('textbox', { name: /输入码上的字/ })

const open = (host?: HostScanner, ports: Partial<Ports> = {}) => {
  const camera = fakeCamera()
  const feedback = fakeFeedback()
  const app = renderApp(<Scan />, { ports: { scanner: host ?? camera, feedback, ...ports } })
  return { ...app, camera, feedback }
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
  expect(navigation.steps[0]?.address).toBe(productAddress(gtin, 'A1', null, { expires: '271231' }))
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

test('the light is offered only where there is one', async () => {
  const { camera, user } = open()
  act(() => camera.ready())
  expect(screen.queryByRole('button', { name: '打开手电筒' })).toBeNull()
  act(() => camera.ready({ torch: true }))
  await user.click(screen.getByRole('button', { name: '打开手电筒' }))
  expect(camera.isTorchOn).toBe(true)
  await user.click(screen.getByRole('button', { name: '关掉手电筒' }))
  expect(camera.isTorchOn).toBe(false)
})

test('the zoom moves within its range, and says how far it is and when it ends', async () => {
  const { camera, user } = open()
  act(() => camera.ready())
  expect(screen.queryByRole('group', { name: '远近' })).toBeNull()
  act(() => camera.ready({ zoom: { min: 1, max: 2, step: 0.1 } }))
  expect(screen.getByText('1.0 倍')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '拉近' }))
  await user.click(screen.getByRole('button', { name: '拉近' }))
  expect(camera.zoom).toBe(2)
  expect(screen.getByText('2.0 倍')).toBeVisible()
  expect(screen.getByRole('button', { name: '拉近' })).toHaveAccessibleDescription('已经最近了')
  await user.click(screen.getByRole('button', { name: '拉远' }))
  expect(camera.zoom).toBeLessThan(2)
})

const twoLenses = { lenses: [{ id: 'wide' }, { id: 'macro' }], lensId: 'wide' }

test('another lens is offered only where there are several, and takes the place of the first', async () => {
  const { camera, user } = open()
  act(() => camera.ready())
  expect(screen.queryByRole('button', { name: /换镜头/ })).toBeNull()
  act(() => camera.ready(twoLenses))
  await user.click(screen.getByRole('button', { name: '换镜头（1/2）' }))
  expect(camera.lensId).toBe('macro')
  act(() => camera.ready({ ...twoLenses, lensId: 'macro' }))
  await user.click(screen.getByRole('button', { name: '换镜头（2/2）' }))
  expect(camera.lensId).toBe('wide')
})

test('the lens that was chosen is opened again at the next visit', async () => {
  const storage = fakeStorage()
  const first = open(undefined, { storage })
  expect(first.camera.lensId).toBeNull()
  act(() => first.camera.ready(twoLenses))
  await first.user.click(screen.getByRole('button', { name: '换镜头（1/2）' }))
  first.unmount()
  expect(open(undefined, { storage }).camera.lensId).toBe('macro')
})

test.each([
  ['dark', '光线太暗，换个亮一点的地方'],
  ['blurred', '画面不清楚，拿稳，离远一点再慢慢靠近'],
  ['closer', '码太小，再靠近一点'],
  ['farther', '太近了，离远一点，让整个码进到框里'],
  ['steady', '拿稳，让码平平地对着镜头'],
  ['otherWay', '还没读出来？可以从相册选，或者在下面输入'],
] as const)('%s: what would help stands on the picture, and is said politely', (hint, sentence) => {
  const { camera } = open()
  act(() => camera.ready())
  act(() => camera.hint(hint))
  expect(screen.getByText(sentence)).toHaveAttribute('aria-live', 'polite')
  act(() => camera.hint(null))
  expect(screen.queryByText(sentence)).toBeNull()
})

test('in the dark the light is asked for where there is one that is not on yet', async () => {
  const { camera, user } = open()
  act(() => camera.ready({ torch: true }))
  act(() => camera.hint('dark'))
  expect(screen.getByText('光线太暗，打开手电筒')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '打开手电筒' }))
  expect(screen.getByText('光线太暗，换个亮一点的地方')).toBeVisible()
})

test('a read is felt and heard, and the sound can be switched off for good', async () => {
  const storage = fakeStorage()
  const first = open(undefined, { storage })
  act(() => first.camera.ready())
  act(() => first.camera.see(ean))
  await first.user.click(screen.getByRole('button', { name: '扫到时响一声：开' }))
  act(() => first.camera.see(ean))
  expect(first.feedback.given).toEqual([true, false])
  first.unmount()
  const second = open(undefined, { storage })
  act(() => second.camera.ready())
  expect(screen.getByRole('button', { name: '扫到时响一声：关' })).toBeVisible()
  act(() => second.camera.see(ean))
  expect(second.feedback.given).toEqual([false])
})

test('where no sound can be made, none is offered', () => {
  const { camera } = open(undefined, { feedback: fakeFeedback(false) })
  act(() => camera.ready())
  expect(screen.queryByRole('button', { name: /响一声/ })).toBeNull()
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

test('several codes before the camera are a choice too, and nothing is read while the person chooses', async () => {
  const { camera, user, navigation } = open()
  act(() => camera.ready())
  act(() => camera.see(ean, { text: 'https://example.com/', symbology: 'QR_CODE' }))
  expect(screen.getByRole('heading', { name: /图里有 2 个码/ })).toBeVisible()
  expect(camera.isOpen).toBe(false)
  expect(navigation.steps).toEqual([])
  await user.click(screen.getByRole('button', { name: '都不是，再扫' }))
  expect(camera.isOpen).toBe(true)
  expect(screen.queryByRole('heading', { name: /个码/ })).toBeNull()
})

test.each([
  [{ tag: 'codes', codes: [] }, '这张图里没有读到码'],
  [{ tag: 'damaged' }, '这张图打不开'],
  [{ tag: 'engine' }, '多半是网络断了'],
  [{ tag: 'failed' }, '没有扫成'],
] as const)('a picture that gives nothing says why', async (album, sentence) => {
  const { camera, user } = open()
  camera.album = album
  await user.click(screen.getByRole('button', { name: '从相册选' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
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
