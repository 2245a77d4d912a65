import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'
import { renderApp, type AppOptions } from '../render-app'

const open = async (options: AppOptions = {}) => {
  const app = renderApp(<DraftPage />, { isElder: true, ...options })
  await screen.findByRole('button', { name: /^下一步|提交/ })
  return app
}

type User = Awaited<ReturnType<typeof open>>['user']

const next = (user: User): Promise<void> => user.click(screen.getByRole('button', { name: /下一步$/ }))
const questions = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

const inStorage = (): Storage => fakeStorage({ preferences: { isElder: true } })

/** A draft with its story alone, at its last step. */
const openAtTheEnd = () => {
  const storage = inStorage()
  storage.write('drafts', ['draft-1'])
  storage.write('draft/draft-1', {
    key: 'draft-1',
    stage: 'editing',
    form: { story: '牛奶是酸的' },
    files: [],
    changedAtMs: 1,
    failure: null,
    filed: null,
    step: 11,
  })
  return open({ ports: { storage }, params: { key: 'draft-1' } })
}

describe('filing in the elder edition', () => {
  test('asks one question a screen, and says how many there are', async () => {
    const { user } = await open()
    expect(questions()).toEqual(['您要办什么？'])
    expect(screen.getByText('第 1 步，共 11 步')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: /发生了什么/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '上一步' })).not.toBeInTheDocument()
    await next(user)
    expect(questions()).toEqual(['要投诉谁？'])
    await user.click(screen.getByRole('button', { name: '上一步' }))
    expect(questions()).toEqual(['您要办什么？'])
  })

  test('brings each new question to the focus', async () => {
    const { user, page } = await open()
    await next(user)
    expect(page.revealed.at(-1)).toBe('draft-step-1')
    expect(document.getElementById('draft-step-1')).toHaveTextContent('要投诉谁？')
  })

  test('stays where something is missing, says what, and lets it be left for the end', async () => {
    const { user, page } = await open()
    await next(user)
    await next(user)
    expect(questions()).toEqual(['要投诉谁？'])
    expect(screen.getAllByText(/这一步还有 2 处要填/)[0]).toBeVisible()
    expect(page.revealed.at(-1)).toBe('draft-merchantName')
    await user.click(screen.getByRole('button', { name: '先跳过，下一步' }))
    expect(questions()).toEqual(['在哪里买的？'])
  })

  test('has as many steps as the choice needs', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: /^举报/ }))
    await user.click(screen.getByRole('checkbox', { name: /匿名举报/ }))
    expect(screen.getByText('第 1 步，共 8 步')).toBeVisible()
    await next(user)
    expect(questions()).toEqual(['要举报谁？'])
  })

  test('comes back to the step that was left, also after a reload', async () => {
    const storage = inStorage()
    const first = await open({ ports: { storage } })
    await next(first.user)
    await first.user.type(screen.getByRole('textbox', { name: /商家地址/ }), '福州')
    await next(first.user)
    await next(first.user)
    expect(questions()).toEqual(['在哪里买的？'])
    const [draft] = first.services.drafts.drafts
    first.unmount()
    await open({ ports: { storage }, params: { key: draft?.key ?? '' } })
    expect(questions()).toEqual(['在哪里买的？'])
    expect(screen.getByText('第 3 步，共 11 步')).toBeVisible()
  })

  test('shows everything before it is sent, and leads from each line, and from what is wrong, to its question', async () => {
    const { user, page } = await openAtTheEnd()
    expect(questions()).toEqual(['看一看，没错就提交'])
    await user.click(screen.getByRole('button', { name: /事情经过.*牛奶是酸的/ }))
    expect(questions()).toEqual(['发生了什么？'])
    expect(page.revealed.at(-1)).toBe('draft-story')
    act(() => screen.getByRole('button', { name: '下一步' }).focus())
    for (let step = 0; step < 12 && screen.queryByRole('button', { name: /提交$/ }) === null; step += 1) {
      await next(user)
    }
    await user.click(screen.getByRole('button', { name: /提交$/ }))
    await waitFor(() => expect(questions()).toEqual(['要投诉谁？']))
    expect(page.revealed.at(-1)).toBe('draft-merchantName')
    expect(screen.getAllByText('还没有提交：这一步还有 2 处要填或要改。')[0]).toBeVisible()
    expect(screen.queryByRole('button', { name: /先跳过/ })).not.toBeInTheDocument()
    await next(user)
    expect(questions()).toEqual(['要投诉谁？'])
    await user.type(screen.getByRole('combobox', { name: /商家名称/ }), '示例店')
    await user.type(screen.getByRole('textbox', { name: /商家地址/ }), '福州市示例路 1 号')
    await next(user)
    // Where it was bought is not wrong: the next question is one that is.
    expect(questions()).toEqual(['买的什么，哪天买的，多少钱？'])
  })

  test('looks over a report in the words in which it was asked for', async () => {
    const storage = inStorage()
    storage.write('drafts', ['draft-1'])
    storage.write('draft/draft-1', {
      key: 'draft-1',
      stage: 'editing',
      form: { story: '过期的牛奶还在卖', filing: { kinds: ['report'] } },
      files: [],
      changedAtMs: 1,
      failure: null,
      filed: null,
      step: 11,
    })
    await open({ ports: { storage }, params: { key: 'draft-1' } })
    expect(screen.getByRole('button', { name: /举报谁/ })).toBeVisible()
    expect(screen.getByRole('button', { name: /发生的日期/ })).toBeVisible()
  })

  test('goes back to the end from what was changed there, when nothing else is wrong on the way', async () => {
    const { user } = await openAtTheEnd()
    await user.click(screen.getByRole('button', { name: /事情经过.*牛奶是酸的/ }))
    const asked: string[] = []
    for (let step = 0; step < 12 && screen.queryByRole('button', { name: /提交$/ }) === null; step += 1) {
      await next(user)
      asked.push(questions()[0] ?? '')
    }
    expect(asked).not.toContain('有照片或单据吗？')
    expect(asked.at(-1)).toBe('看一看，没错就提交')
  })

  test('is one page in the plain edition, as before', async () => {
    await open({ isElder: false })
    expect(questions().slice(0, 2)).toEqual(['1. 办什么', '2. 和谁、怎么买的'])
    expect(screen.getByRole('textbox', { name: /发生了什么/ })).toBeVisible()
    expect(screen.queryByText(/^第 1 步/)).not.toBeInTheDocument()
  })
})
