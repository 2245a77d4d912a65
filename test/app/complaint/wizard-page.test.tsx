import { beforeAll, describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import WizardPage from '../../../src/complaint/wizard'
import { loadTree } from '../../../src/complaint/wizard/tree'
import { root } from '../../../domain/complaint/problem-tree/areas'
import { leafOf, walk } from '../../../domain/complaint/problem-tree/walk'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { draftAddress, wizardAddress } from '../../../src/routes'
import { renderApp, type AppOptions } from '../render-app'

const about = { uscc: '91350100M000100Y43', gtin: '06901234567892', lot: 'A1' }

// Tests of what is there before the tree is stand in `wizard-start.test.tsx`.
beforeAll(async () => void (await loadTree()))

const open = (at?: string, options: AppOptions = {}) =>
  renderApp(<WizardPage />, { params: at === undefined ? {} : { at }, ...options })

const choices = () => within(screen.getByRole('list', { name: root.ask.zh })).getAllByRole('link')

describe('the questions before a complaint', () => {
  test('begin with the areas of life, each a link of its own', () => {
    open()
    expect(choices().map((link) => link.getAttribute('href'))).toEqual(
      root.choices.map(({ id }) => wizardAddress({ at: id })),
    )
    expect(screen.getByText('第 1 题，后面最多还有 3 题')).toBeVisible()
  })

  test('take along what is known, from question to question and into the draft', () => {
    const { unmount } = open('tea', { params: { ...about, at: 'tea' } })
    expect(screen.getByRole('link', { name: /茶叶发霉/ })).toHaveAttribute(
      'href',
      wizardAddress({ ...about, at: 'tea-mouldy' }),
    )
    expect(screen.getByRole('link', { name: '直接写' })).toHaveAttribute('href', draftAddress(about))
    unmount()
    open(undefined, { params: { ...about, at: 'tea-mouldy' } })
    expect(screen.getByRole('link', { name: '开始写' })).toHaveAttribute(
      'href',
      draftAddress({ ...about, leaf: 'tea-mouldy' }),
    )
  })

  test('say on which way one is, and when the last question has come', () => {
    open('tea-online')
    expect(screen.getByText('吃的喝的 › 茶叶、茉莉花茶 › 网上买的茶不想要')).toBeVisible()
    expect(screen.getByText('第 4 题，最后一题')).toBeVisible()
  })

  test('mark what was chosen when one comes back, also after a reload', () => {
    const storage = fakeStorage()
    for (const at of ['food', 'tea', 'tea-mouldy', 'tea', 'food']) {
      open(at, { ports: { storage } }).unmount()
    }
    open('food', { ports: { storage } })
    expect(screen.getByRole('link', { name: /上次选的/ })).toHaveTextContent('茶叶、茉莉花茶')
  })

  test('forget the old choice when another is taken', () => {
    const storage = fakeStorage()
    for (const at of ['tea', 'food', 'liquor']) open(at, { ports: { storage } }).unmount()
    open('food', { ports: { storage } })
    expect(screen.getByRole('link', { name: /上次选的/ })).toHaveTextContent('汾酒、白酒、红酒')
  })

  test('begin again, and say so, at an address that the tree does not know', () => {
    open('no-such')
    expect(screen.getByText('这一项已经没有了，请从头选。')).toBeVisible()
    expect(choices()).toHaveLength(root.choices.length)
  })

  test('speak English', () => {
    open('vinegar', { language: 'en' })
    expect(screen.getByRole('heading', { name: 'What happened?' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Just let me write' })).toBeVisible()
  })
})

describe('searching for the situation', () => {
  const box = () => screen.getByRole('combobox', { name: '用您的话搜一搜' })

  test('offers it while one types, and goes there with what is known', async () => {
    const { user, navigation } = open(undefined, { params: about })
    await user.type(box(), '电子秤不准')
    await user.click(screen.getAllByRole('option')[0] as HTMLElement)
    expect(navigation.steps).toEqual([
      { how: 'open', address: wizardAddress({ ...about, at: 'produce-weight-mine' }) },
    ])
  })

  test('lists what fits after Enter, with the trade beside it', async () => {
    const { user } = open()
    await user.type(box(), '假酒{Enter}')
    expect(screen.getByRole('heading', { name: '“假酒”的结果' })).toBeVisible()
    expect(screen.getByRole('link', { name: /我买到了，要退钱赔偿.*假酒/ })).toHaveAttribute(
      'href',
      wizardAddress({ at: 'liquor-fake-mine' }),
    )
  })

  test('says when nothing fits, and that one may write all the same', async () => {
    const { user } = open()
    await user.type(box(), 'qwxz{Enter}')
    expect(screen.getByRole('note')).toHaveTextContent('没有找到“qwxz”')
    expect(screen.getByRole('link', { name: '直接写' })).toBeVisible()
  })
})

describe('what the questions lead to', () => {
  test('a situation to file says what it brings, by which article, and what to prepare', () => {
    open('produce-weight-mine')
    expect(screen.getByText(/收到后 7 个工作日内答复是否受理/)).toBeVisible()
    expect(screen.getByText('依据：总局令第121号第十五条')).toBeVisible()
    expect(screen.getByText(/15 个工作日内核查/)).toBeVisible()
    expect(
      within(screen.getByRole('list', { name: '准备这些材料' })).getByText('复秤的照片，两个读数都要'),
    ).toBeVisible()
    expect(within(screen.getByRole('list', { name: '一般可以要求' })).getByText('补足商品数量')).toBeVisible()
  })

  test('what is lawful says why, and bars nobody from writing', () => {
    open('liquor-price', { params: { ...about, at: 'liquor-price' } })
    expect(screen.getByRole('heading', { name: '这样做一般不违法' })).toBeVisible()
    expect(screen.getByText(/酒的价格由商家定/)).toBeVisible()
    expect(screen.getByRole('link', { name: '我还是想写下来' })).toHaveAttribute('href', draftAddress(about))
  })

  test('what belongs elsewhere names who, how, and a number to call', () => {
    open('heating-cold')
    expect(screen.getByRole('heading', { name: '这件事不归市场监管部门' })).toBeVisible()
    expect(screen.getByRole('link', { name: '拨打 12345' })).toHaveAttribute('href', 'tel:12345')
    expect(screen.getByText(/先打供热公司的客服/)).toBeVisible()
    expect(screen.getByRole('link', { name: '我还是想写下来' })).toBeVisible()
  })

  test('every leaf has a screen with its title and a way to write', () => {
    for (const { leaf } of walk().filter((_, at) => at % 25 === 0)) {
      const { unmount } = open(leaf.id)
      expect(screen.getByRole('heading', { name: leafOf(leaf.id)?.title.zh ?? '' })).toBeVisible()
      expect(screen.getByRole('link', { name: /开始写|我还是想写下来/ })).toBeVisible()
      unmount()
    }
  })
})
