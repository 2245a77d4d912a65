import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import GlossaryPage from '../../../src/glossary'
import { glossaryAddress } from '../../../src/routes'
import { Term } from '../../../src/terms/Term'
import { TermLine } from '../../../src/terms/TermLine'
import { renderApp } from '../render-app'

describe('a term', () => {
  test('is a button that opens its explanation with the article, and gives the focus back', async () => {
    const { user } = renderApp(<Term of="fraud-threefold">赔三倍</Term>)
    const word = screen.getByRole('button', { name: '赔三倍' })
    expect(word).toHaveAttribute('aria-haspopup', 'dialog')
    word.focus()
    await user.keyboard('{Enter}')
    const sheet = await screen.findByRole('dialog', { name: '欺诈，赔三倍' })
    expect(within(sheet).getByText(/不到 500 元的，按 500 元赔/)).toBeInTheDocument()
    expect(within(sheet).getByText('依据：《消费者权益保护法》第五十五条')).toBeInTheDocument()
    await user.click(within(sheet).getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('says so where no article is quoted', async () => {
    const { user } = renderApp(<Term of="recall" />, { language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Recall' }))
    expect(await screen.findByText('A plain explanation; no article of a law is quoted.')).toBeInTheDocument()
  })

  test('leads on to all terms, with the sheet closed', async () => {
    const { user, navigation } = renderApp(<TermLine terms={['lot', 'lot', 'recall']} />)
    expect(screen.getAllByRole('button')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: '批次（批号）' }))
    await user.click(await screen.findByRole('button', { name: '全部名词解释' }))
    expect(navigation.steps).toEqual([{ how: 'open', address: glossaryAddress('lot') }])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('the page of all terms', () => {
  test('finds a term by another word for it, and shows all again', async () => {
    const { user } = renderApp(<GlossaryPage />)
    const box = screen.getByRole('textbox', { name: '找一个词' })
    await user.click(box)
    await user.paste('假一赔三')
    expect(screen.getByText('找到 1 个词')).toBeInTheDocument()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '欺诈，赔三倍',
    ])
    await user.clear(box)
    await user.paste('没有的词')
    expect(screen.getByRole('heading', { name: '没有找到“没有的词”' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '看全部' }))
    expect(screen.getByRole('heading', { name: '受理' })).toBeInTheDocument()
  })

  test('begins with the term of its address', () => {
    const { page } = renderApp(<GlossaryPage />, { params: { term: 'recall' } })
    expect(page.revealed).toEqual(['term-recall'])
  })
})
