import { expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { recogniseCode } from '../../../contract/codes'
import { codeAddress } from '../../../src/routes'
import Code from '../../../src/trace/code/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { takenBack } from '../taken-back'
import { answerTo } from './products'

const open = (text: string, server = new FakeServer(), language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderApp(<Code />, { server, params: { text }, language })

/** What the raw text looks like, with each part behind its number. */
const rawText = (): string =>
  screen.getByText('码里的原文').closest('.ui-card')?.querySelector('.ui-parts__code')?.textContent ?? ''

/** The same without the numbers. */
const plainText = (): string => {
  const code = screen
    .getByText('码里的原文')
    .closest('.ui-card')
    ?.querySelector('.ui-parts__code')
    ?.cloneNode(true)
  if (!(code instanceof HTMLElement)) return ''
  code.querySelectorAll('.ui-parts__mark').forEach((mark) => mark.remove())
  return code.textContent
}

test('a code that is found leads to its product', async () => {
  const product = { gtin: '06901234567892', name: '示例岩茶', brand: null, spec: null }
  const server = new FakeServer().answers(recogniseCode, answerTo('6901234567892', 'found', { product }))
  open('6901234567892', server)
  expect(await screen.findByText('查到了')).toBeVisible()
  expect(screen.getByRole('link', { name: /示例岩茶/ })).toHaveAttribute(
    'href',
    '/trace/product/index?gtin=06901234567892',
  )
})

test('a well-formed code that is unknown here is not called wrong', async () => {
  open('6901234567892', new FakeServer().answers(recogniseCode, answerTo('6901234567892', 'not-known')))
  expect(await screen.findByText('写法没有错，这里还没有它的资料')).toBeVisible()
  expect(screen.getByText('算出来是 2，码上也是 2，对得上。')).toBeVisible()
})

test('a misread code shows the arithmetic and asks to scan again, before any answer', async () => {
  const server = new FakeServer()
  const held = server.holds(recogniseCode)
  open('6901234567893', server)
  expect(screen.getByText('多半是扫错或抄错了')).toBeVisible()
  expect(screen.getByText('算出来是 2，码上却是 3，对不上。')).toBeVisible()
  expect(screen.getByRole('link', { name: '再扫一次' })).toBeVisible()
  await act(() => held.open())
})

test('nothing is said to be not found before it was looked for', async () => {
  const server = new FakeServer()
  const held = server.holds(recogniseCode)
  expect(takenBack(() => open('6901234567892', server))).toEqual([])
  expect(screen.getByText('正在查这里有没有它的资料')).toBeVisible()
  await act(() => held.open())
})

test('a code that never existed says so, which is not a misread', async () => {
  const text = 'SC19935010000011'
  open(text, new FakeServer().answers(recogniseCode, answerTo(text, 'impossible')))
  expect(await screen.findByText('这样的码不可能存在')).toBeVisible()
  expect(screen.queryByText('多半是扫错或抄错了')).toBeNull()
})

test('what is no code at all says so', async () => {
  open('hello', new FakeServer().answers(recogniseCode, answerTo('hello', 'unrecognised')))
  expect(await screen.findByText('认不出这是什么码')).toBeVisible()
})

test('without network the phone says what it makes of the code by itself, and asks again on demand', async () => {
  const server = new FakeServer().fails(recogniseCode)
  const { user } = open('6901234567892', server)
  expect(await screen.findByText('写得对，还没有查到资料')).toBeVisible()
  expect(screen.getByText(/没有网络/)).toBeVisible()
  server.answers(recogniseCode, answerTo('6901234567892', 'not-known'))
  await user.click(screen.getByRole('button', { name: '再查一次' }))
  expect(await screen.findByText('写法没有错，这里还没有它的资料')).toBeVisible()
})

test('a web address is named by its host and never made a link', async () => {
  const text = 'https://bank.example@evil.example/pay'
  open(text, new FakeServer().answers(recogniseCode, answerTo(text, 'unrecognised')))
  expect(await screen.findByRole('heading', { name: '这是一个网址' })).toBeVisible()
  expect(screen.getByText('网站是 evil.example')).toBeVisible()
  expect(plainText()).toBe(text)
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('href')).not.toContain('evil.example')
  }
})

test('the number of a person is sent nowhere, and does not stay in the address', () => {
  const { server, page } = open('11010519491231002X')
  expect(screen.getByRole('heading', { name: '这是一个人的证件号码' })).toBeVisible()
  expect(server.requests).toEqual([])
  expect(page.address()).toBe('/trace/code/index')
})

test('markup in a code is shown as text', async () => {
  const text = '<img src=x onerror=alert(1)>'
  const { container } = open(text, new FakeServer().answers(recogniseCode, answerTo(text, 'unrecognised')))
  expect(await screen.findByText(text)).toBeVisible()
  expect(container.querySelector('img')).toBeNull()
})

/** Opens it with an answer that says nothing of it: what is left is what the phone made of it. */
const explain = async (text: string): Promise<void> => {
  open(text, new FakeServer().answers(recogniseCode, answerTo(text, 'unrecognised')))
  await screen.findByText('认不出这是什么码')
}

test('the raw text shows its parts in place, and below is what each means, without a tap', async () => {
  await explain(' 9135-0100 m000100y43')
  expect(rawText()).toBe(' 1921335-0100 4m000100y453')
  const parts = within(screen.getByRole('list', { name: '各段的意思' })).getAllByRole('listitem')
  expect(parts.map((part) => part.textContent)).toEqual([
    expect.stringContaining('登记管理部门9市场监督管理'),
    expect.stringContaining('机构类别1企业'),
    expect.stringContaining('行政区划350100福建省福州市'),
    expect.stringContaining('M000100Y4'),
    expect.stringContaining('校验码3'),
  ])
})

test('the separator of a GS1 code is shown, not swallowed', async () => {
  await explain(']d201069012345678921727123110A1\u001d21X9')
  expect(rawText()).toContain('[GS]21')
  expect(screen.getByText(/\[GS\] 是分隔符/)).toBeVisible()
})

test('the check digit is worked out in a table that has a head for every column and row', async () => {
  await explain('6901234567893')
  const table = screen.getByRole('table', { name: '逐位计算' })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['第几位', '字符', '权数', '乘积'])
  expect(within(table).getAllByRole('rowheader')).toHaveLength(12)
  const second = within(table).getByRole('row', { name: '2 9 3 27' })
  expect(second).toBeVisible()
  expect(screen.getByText('乘积相加得 128')).toBeVisible()
})

test('a slip is offered beside the code as it was, with what would change', async () => {
  await explain('69O1234567892')
  expect(screen.getByRole('heading', { name: '是不是下面这个？' })).toBeVisible()
  const link = screen.getByRole('link', { name: /6901 2345 6789 2/ })
  expect(link).toHaveTextContent('第 3 位 O 改成 0')
  expect(link).toHaveAttribute('href', codeAddress('6901234567892'))
  expect(rawText()).toBe('69O1234567892')
})

test('every way to read the same characters is shown, with where it leads', async () => {
  // Thirteen digits: a product's number, and the form of a business registration before 2007.
  await explain('3100001234569')
  expect(screen.getByRole('heading', { name: '也可能是' })).toBeVisible()
  expect(screen.getByText('营业执照注册号（旧 13 位）')).toBeVisible()
})

test('it is all there in English', async () => {
  const server = new FakeServer().answers(recogniseCode, answerTo('6901234567892', 'not-known'))
  const { container } = open('6901234567892', server, 'en')
  await screen.findByText('It is well formed; nothing is known of it here')
  expect(container.textContent?.replace('中文', '')).not.toMatch(/\p{Script=Han}/u)
})

test('an address without a code asks for one', () => {
  const { server } = open('')
  expect(screen.getByRole('heading', { name: '没有码' })).toBeVisible()
  expect(server.requests).toEqual([])
})
