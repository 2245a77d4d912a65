import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { act, fireEvent, screen } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import Home from '../../../src/home'
import { toast } from '../../../src/ui/toast'
import { renderApp } from '../render-app'

const hourMs = 3_600_000

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** Everything that waits for its time comes to it: in the browser, and by the app's own clock. */
async function waitAnHour(clock: { advance(ms: number): void }): Promise<void> {
  await act(async () => {
    clock.advance(hourMs)
    await jest.advanceTimersByTimeAsync(hourMs)
  })
}

/** The page as it stands, with what was typed. */
const standing = () => ({
  text: document.body.textContent,
  values: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  dialogs: screen.queryAllByRole('dialog').length,
})

describe('in the elder edition', () => {
  test.each([
    ['the first page', <Home key="home" />],
    ['the draft of a complaint', <DraftPage key="draft" />],
  ])('nothing opens, closes or goes by itself within an hour: %s', async (_, page) => {
    const { clock } = renderApp(page, { isElder: true })
    await act(() => jest.advanceTimersByTimeAsync(1000))
    const before = standing()
    expect(before.dialogs).toBe(0)
    await waitAnHour(clock)
    expect(standing()).toEqual(before)
  })

  test('a person who waits an hour in the middle of a complaint finds every letter and the same question', async () => {
    const { clock, services } = renderApp(<DraftPage />, { isElder: true })
    await act(() => jest.advanceTimersByTimeAsync(1000))
    fireEvent.click(screen.getByRole('button', { name: '下一步' }))
    fireEvent.change(screen.getByRole('textbox', { name: /商家地址/ }), { target: { value: '福州' } })
    await act(() => jest.advanceTimersByTimeAsync(1000))
    const before = standing()
    expect(before.values).toContain('福州')
    await waitAnHour(clock)
    expect(standing()).toEqual(before)
    expect(services.drafts.drafts.map(({ form }) => form.merchantAddress)).toEqual(['福州'])
  })

  test('a short sentence stays until something is pressed', async () => {
    const { clock } = renderApp(<Home />, { isElder: true })
    await act(() => jest.advanceTimersByTimeAsync(1000))
    toast('已保存')
    await waitAnHour(clock)
    expect(document.getElementById('ui-toast')).toHaveTextContent('已保存')
    fireEvent.click(document.body)
    expect(document.getElementById('ui-toast')).toBeNull()
  })

  test('what is typed and sent off by the keyboard takes the short sentence with it, a letter does not', () => {
    renderApp(<Home />, { isElder: true })
    toast('已保存')
    fireEvent.keyDown(document.body, { key: '福' })
    expect(document.getElementById('ui-toast')).toHaveTextContent('已保存')
    fireEvent.keyDown(document.body, { key: 'Enter' })
    expect(document.getElementById('ui-toast')).toBeNull()
  })
})

test('in the plain edition a short sentence goes by itself', async () => {
  const { clock } = renderApp(<Home />)
  toast('已保存')
  await waitAnHour(clock)
  expect(document.getElementById('ui-toast')).toBeNull()
})
