import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import { leafOf } from '../../../domain/complaint/problem-tree/walk'
import { emptyForm } from '../../../src/drafts/draft'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVoice } from '../../../src/platform/voice/index.fake'
import { renderApp, type AppOptions } from '../render-app'

const leafId = 'tea-mouldy'
const leaf = leafOf(leafId)
if (leaf?.tag !== 'filing') throw new Error('the tree has lost its mouldy tea')
const [first, second] = leaf.sentences.map(({ zh }) => zh)
if (first === undefined || second === undefined) throw new Error('a leaf without sentences')

const open = async (options: AppOptions = {}) => {
  const app = renderApp(<DraftPage />, { params: { leaf: leafId }, ...options })
  await screen.findByRole('button', { name: /提交/ })
  return app
}
const story = (): HTMLElement => screen.getByRole('textbox', { name: /发生了什么/ })

describe('a draft that began from a situation', () => {
  test('has its requests chosen, to be changed at will', async () => {
    const { user } = await open()
    const requests = screen.getByRole('group', { name: /想要什么结果/ })
    await waitFor(() => expect(within(requests).getByLabelText('退货')).toBeChecked())
    expect(within(requests).getByLabelText('退还货款和服务费用')).toBeChecked()
    expect(within(requests).getByLabelText('修理')).not.toBeChecked()
    await user.click(within(requests).getByLabelText('退货'))
    expect(within(requests).getByLabelText('退货')).not.toBeChecked()
  })

  test('leaves no draft behind when one only looks', async () => {
    const { services } = await open()
    await screen.findByRole('list', { name: '准备这些材料' })
    expect(services.drafts.drafts).toHaveLength(0)
  })

  test('puts ready sentences behind what is written, each on its line, and takes one out again', async () => {
    const { user } = await open()
    await user.type(story(), '昨天的事。')
    await user.click(await screen.findByRole('button', { name: first }))
    await user.click(screen.getByRole('button', { name: second }))
    expect(story()).toHaveValue(`昨天的事。\n${first}\n${second}`)
    expect(screen.getByRole('button', { name: first })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: first }))
    expect(story()).toHaveValue(`昨天的事。\n${second}`)
  })

  test('counts the blanks that are still to be filled in', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: second }))
    expect(screen.getByText('还有 1 处 ___ 要填')).toBeVisible()
    await user.clear(story())
    await user.type(story(), '茶叶发霉。')
    expect(screen.getByText('有 ___ 的地方，加进去后填上')).toBeVisible()
  })

  test('keeps its tips over a reload', async () => {
    const storage = fakeStorage()
    const app = await open({ ports: { storage } })
    await app.user.click(await screen.findByRole('button', { name: first }))
    const key = app.services.drafts.drafts[0]?.key ?? ''
    app.unmount()
    await open({ ports: { storage }, params: { key } })
    expect(await screen.findByRole('button', { name: first })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText(`您选的情况：茶叶、茉莉花茶 › ${leaf.title.zh}`)).toBeVisible()
  })

  test('does not take over a draft about another situation', async () => {
    const storage = fakeStorage()
    const before = await open({ ports: { storage }, params: { leaf: 'liquor-age' } })
    await before.user.type(story(), '酒的事')
    before.unmount()
    const { random } = before.services
    const { user, services } = await open({ ports: { storage, random } })
    expect(story()).toHaveValue('')
    await user.type(story(), '茶的事')
    expect(services.drafts.drafts.map(({ form }) => form.story).sort()).toEqual(['茶的事', '酒的事'].sort())
  })

  test('is a plain form for a situation that the tree does not know', async () => {
    await open({ params: { leaf: 'no-such' } })
    await act(async () => undefined)
    expect(screen.queryByRole('list', { name: '准备这些材料' })).toBeNull()
    expect(story()).toBeVisible()
  })

  test('still opens what an older version kept', async () => {
    const { leaf: _leaf, ...form } = { ...emptyForm, story: '早先写的' }
    const draft = { key: 'k1', stage: 'editing', form, files: [], changedAtMs: 0, failure: null, filed: null }
    await open({ stored: { drafts: ['k1'], 'draft/k1': draft }, params: { key: 'k1' } })
    expect(story()).toHaveValue('早先写的')
  })
})

describe('speaking the story', () => {
  const speaking = async () => {
    const voice = fakeVoice()
    const app = await open({ params: {}, ports: { voice: async () => voice } })
    return { ...app, voice, button: await screen.findByRole('button', { name: '说出来，帮我写' }) }
  }

  test('adds what is heard behind what is there, and never replaces it', async () => {
    const { user, voice, button } = await speaking()
    await user.type(story(), '先写一句。')
    await user.click(button)
    expect(voice.language).toBe('zh-CN')
    act(() => voice.say('茶叶有霉味'))
    await user.type(story(), '，')
    act(() => voice.say('店家不给退'))
    expect(story()).toHaveValue('先写一句。茶叶有霉味，店家不给退')
    await user.click(screen.getByRole('button', { name: '说完了' }))
    expect(voice.language).toBeNull()
  })

  test('says when there is no leave, and what else to do', async () => {
    const { user, voice, button } = await speaking()
    await user.click(button)
    act(() => voice.end('refused'))
    expect(screen.getByRole('alert')).toHaveTextContent(/键盘上的话筒/)
    expect(screen.getByRole('button', { name: '说出来，帮我写' })).toBeVisible()
  })

  test('stops with the page', async () => {
    const { user, voice, button, unmount } = await speaking()
    await user.click(button)
    unmount()
    expect(voice.language).toBeNull()
  })

  test('points to the microphone of the keyboard where the device cannot listen', async () => {
    await open({ params: {} })
    expect(await screen.findByText(/用键盘上的话筒说/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '说出来，帮我写' })).toBeNull()
  })
})
