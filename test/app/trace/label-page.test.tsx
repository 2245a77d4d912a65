import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { checkLabel, type LabelCheck } from '../../../contract/label'
import { fakeLabelPhotos } from '../../../src/platform/label-photo/index.fake'
import Label from '../../../src/trace/label/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'

const same = (zh: string) => ({ zh, en: zh })
const answer: LabelCheck = {
  findings: [
    { field: 'gtin', outcome: 'agrees', text: same('条码登记的商品是“示例红茶”') },
    { field: 'address', outcome: 'differs', text: same('标签上的地址与登记的不一样：另一个厂区？') },
    { field: 'lot', outcome: 'unknown', text: same('这里没有批次 L9 的记录') },
  ],
  maker: { uscc: '91350100M000100Y43', name: '示例食品有限公司' },
  source: { name: '示例来源', asOf: '2026-11-20' },
}
const photo = (over: object = {}) => ({
  src: 'blob:label',
  isDamaged: false,
  codes: [{ text: '6901234567892', symbology: 'EAN_13' as const }],
  ...over,
})

const open = (server = new FakeServer(), photos = fakeLabelPhotos()) =>
  renderApp(<Label />, { server, ports: { labelPhotos: async () => photos } })

const compare = { name: '对一对' }

test('shows differences first, as questions, and leads to a draft that tells them', async () => {
  const { user, server } = open(new FakeServer().answers(checkLabel, answer))
  await user.type(screen.getByLabelText('条码数字'), '6901234567892')
  await user.type(screen.getByLabelText('生产者的地址'), '别处 9 号')
  await user.click(screen.getByRole('button', compare))
  expect(await screen.findByRole('heading', { name: '1 处要问一问' })).toBeVisible()
  expect(screen.getByRole('button', { name: '食品生产许可证（SC）' })).toBeVisible()
  expect(server.asked(checkLabel)[0]?.query).toEqual({ gtin: '6901234567892', address: '别处 9 号' })
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
  expect(rows[0]).toContain('不一样')
  expect(rows[2]).toContain('示例红茶')
  const href = screen.getByRole('link', { name: '写成举报草稿' }).getAttribute('href') ?? ''
  const query = new URLSearchParams(href.split('?')[1])
  expect(Object.fromEntries(query)).toMatchObject({ uscc: answer.maker?.uscc, gtin: '06901234567892' })
  expect(query.get('story')).toContain('1. 标签上的地址与登记的不一样：另一个厂区？')
  expect(query.get('story')).not.toContain('示例红茶')
})

test('agreement leads to no draft, and is not called genuine', async () => {
  const [agrees] = answer.findings
  const all = { ...answer, findings: agrees ? [agrees] : [] }
  const { user } = open(new FakeServer().answers(checkLabel, all))
  await user.type(screen.getByLabelText('条码数字'), '6901234567892')
  await user.click(screen.getByRole('button', compare))
  expect(await screen.findByText('填的都对得上')).toBeVisible()
  expect(screen.getByText(/不能证明东西是真的/)).toBeVisible()
  expect(screen.queryByRole('link', { name: '写成举报草稿' })).toBeNull()
})

test('a photo stays beside the fields, and its barcode is filled in', async () => {
  const photos = fakeLabelPhotos(photo(), photo({ src: 'blob:other', codes: [] }))
  const { user, unmount, server } = open(new FakeServer(), photos)
  await user.click(screen.getByRole('button', { name: '拍标签或选照片' }))
  expect(await screen.findByRole('img', { name: '您拍的标签' })).toHaveAttribute('src', 'blob:label')
  expect(screen.getByLabelText('条码数字')).toHaveValue('6901234567892')
  await user.click(screen.getByRole('button', { name: '换一张' }))
  expect(await screen.findByText('照片里没有读到商品条码，请照着输。')).toBeVisible()
  // Neither the first nor the second went anywhere, and both are let go.
  unmount()
  await Promise.resolve()
  expect(photos.gone.map(({ src }) => src)).toEqual(['blob:label', 'blob:other'])
  expect(server.requests).toEqual([])
})

test.each([
  [{ codes: null }, '这里读不了照片里的条码，请照着输，或用扫一扫。'],
  [{ isDamaged: true }, '这张照片打不开，换一张。'],
])('a photo that cannot be read is told: %j', async (over, words) => {
  const { user } = open(new FakeServer(), fakeLabelPhotos(photo(over)))
  await user.click(screen.getByRole('button', { name: '拍标签或选照片' }))
  expect(await screen.findByText(words)).toBeVisible()
})

test('nothing typed is told without asking; what changes after the answer is told too', async () => {
  const { user, server } = open(new FakeServer().answers(checkLabel, answer))
  await user.click(screen.getByRole('button', compare))
  expect(screen.getByText('先填一项，再核对。')).toBeVisible()
  expect(server.requests).toEqual([])
  await user.type(screen.getByLabelText('批号'), 'L9')
  await user.click(screen.getByRole('button', compare))
  await screen.findByText('1 处要问一问')
  await user.type(screen.getByLabelText('批号'), '0')
  expect(screen.getByText('上面改过了，请再对一次。')).toBeVisible()
})

test('a failure is said, and can be tried again', async () => {
  const { user, server } = open(new FakeServer().fails(checkLabel))
  await user.type(screen.getByLabelText('批号'), 'L9')
  await user.click(screen.getByRole('button', compare))
  expect(await screen.findByText('没有核对成')).toBeVisible()
  server.answers(checkLabel, answer)
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('1 处要问一问')).toBeVisible()
})

test('is in the other language at the press at its foot, with all that was entered', async () => {
  const { user } = open()
  await user.type(screen.getByLabelText('生产者的地址'), '别处 9 号')
  await user.click(screen.getByRole('button', { name: 'English' }))
  expect(await screen.findByDisplayValue('别处 9 号')).toBeVisible()
  expect(screen.queryByLabelText('生产者的地址')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '中文' }))
  expect(screen.getByLabelText('生产者的地址')).toHaveValue('别处 9 号')
})
