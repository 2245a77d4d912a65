import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import Home from '../../../src/home'
import Me from '../../../src/me'
import { fakeAppUpdate } from '../../../src/platform/app-update/index.fake'
import { renderApp } from '../render-app'

describe.each([
  ['the first page', <Home key="home" />],
  ['the page of oneself', <Me key="me" />],
])('a newer version of the app, on %s', (_name, page) => {
  test('is offered where it waited already, and begins when the person says so', async () => {
    const update = fakeAppUpdate(true)
    const { user } = renderApp(page, { ports: { appUpdate: async () => update } })
    await user.click(await screen.findByRole('button', { name: '现在换' }))
    expect(update.isTaken).toBe(true)
  })

  test('is offered when it arrives while the page is open', async () => {
    const update = fakeAppUpdate()
    renderApp(page, { ports: { appUpdate: async () => update } })
    // What the page asks for at first has been answered.
    await act(async () => undefined)
    expect(screen.queryByText('有新版本')).not.toBeInTheDocument()
    act(() => update.arrive())
    expect(await screen.findByText('有新版本')).toBeInTheDocument()
  })
})
