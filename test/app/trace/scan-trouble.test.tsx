import { expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { fakeCamera } from '../../../src/platform/scanner/index.fake'
import type { CameraTrouble } from '../../../src/platform/scanner/scanner.port'
import type { Surroundings } from '../../../src/platform/scanner/surroundings'
import Scan from '../../../src/trace/scan/index'
import { renderApp } from '../render-app'
import { heard } from '../ui/heard'

const open = (where: Partial<Surroundings> = {}, host: Parameters<typeof fakeCamera>[0] = {}) => {
  const camera = fakeCamera(host, where)
  return { ...renderApp(<Scan />, { ports: { scanner: camera } }), camera }
}

const steps = (): readonly string[] =>
  within(screen.getByRole('list', { name: '怎么做' }))
    .getAllByRole('listitem')
    .map((item) => item.lastElementChild?.textContent ?? '')

test.each<[CameraTrouble, string]>([
  ['insecure', '这个地址用不了相机'],
  ['unsupported', '这里用不了相机'],
  ['refused', '没有得到相机的许可'],
  ['none', '这台设备没有相机'],
  ['busy', '相机打不开'],
  ['engine', '读码的部分没有加载好'],
])('%s is said in its own words, with album and typing still there', (trouble, title) => {
  const { camera } = open()
  act(() => camera.fail(trouble))
  expect(screen.getByRole('alert')).toHaveTextContent(title)
  expect(screen.getByRole('button', { name: '从相册选' })).toBeVisible()
  expect(screen.getByRole('textbox')).toBeVisible()
  expect(camera.isOpen).toBe(false)
})

test('after a refusal the camera can be opened again', async () => {
  const { camera, user } = open()
  act(() => camera.fail('refused'))
  await user.click(screen.getByRole('button', { name: '再打开相机' }))
  expect(camera.isOpen).toBe(true)
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each<[CameraTrouble]>([['insecure'], ['unsupported']])(
  '%s will not go away by trying again, so that is not offered',
  (trouble) => {
    const { camera } = open()
    act(() => camera.fail(trouble))
    expect(screen.queryByRole('button', { name: '再打开相机' })).toBeNull()
  },
)

test.each([
  ['ios', /网站设置/],
  ['android', /选“权限”/],
  ['desktop', /地址栏左边的图标/],
] as const)('on %s a refusal comes with the steps of that system', (system, first) => {
  const { camera } = open({ system })
  act(() => camera.fail('refused'))
  expect(steps()[0]).toMatch(first)
  expect(steps().at(-1)).toContain('再打开相机')
})

test('a refusal inside another app names that app', () => {
  const { camera } = open({ app: 'alipay', system: 'android' })
  act(() => camera.fail('refused'))
  expect(steps()[0]).toBe('在手机“设置”里找到支付宝，打开“相机”')
})

test.each([
  ['wechat', '微信'],
  ['alipay', '支付宝'],
  ['qq', 'QQ'],
  ['douyin', '抖音'],
  ['weibo', '微博'],
  ['dingtalk', '钉钉'],
] as const)('inside %s, which has no camera for pages, the way to a browser is shown', (app, name) => {
  const { camera } = open({ app, system: 'android' })
  act(() => camera.fail('unsupported'))
  expect(screen.getByRole('alert')).toHaveTextContent(new RegExp(`${name}\\s?里打开的网页用不了相机`))
  expect(steps()).toEqual(['点右上角的“…”', '选“在浏览器打开”'])
})

test('the address is copied for a browser that has a camera', async () => {
  const { camera, user } = open({ address: 'https://example.cn/trace/scan/index' })
  act(() => camera.fail('unsupported'))
  await user.click(screen.getByRole('button', { name: '复制网址' }))
  expect(await navigator.clipboard.readText()).toBe('https://example.cn/trace/scan/index')
  expect(heard()).toContain('已复制')
})

test('where the host has a page of permissions, it is opened, and the camera with it once it is allowed', async () => {
  let isAllowed = false
  const openSettings = () => Promise.resolve(isAllowed)
  const { camera, user } = open({ app: null, address: null }, { albumOf: 'host', openSettings })
  act(() => camera.fail('refused'))
  expect(screen.getByRole('alert')).toHaveTextContent('微信扫码页不用这个许可')
  expect(screen.getByRole('button', { name: '微信扫码、相册' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '去设置里允许' }))
  expect(camera.isOpen).toBe(false)
  isAllowed = true
  await user.click(screen.getByRole('button', { name: '去设置里允许' }))
  expect(camera.isOpen).toBe(true)
})
