import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { countInbox } from '../../../contract/follow'
import Home from '../../../src/home'
import Me from '../../../src/me'
import { inboxAddress } from '../../../src/routes'
import { FakeServer, settled } from '../fake-server'
import { aSession, renderApp } from '../render-app'

const counting = (unseen: number) => new FakeServer().answers(countInbox, { unseen })

describe('the count of changes that were not seen', () => {
  test('stands on the door to the inbox, and on the home page', async () => {
    const { unmount } = renderApp(<Me />, { server: counting(3), signedIn: true })
    expect(await screen.findByRole('link', { name: /^消息.*3 条新的/ })).toHaveAttribute('href', inboxAddress)
    unmount()
    renderApp(<Home />, { server: counting(3), signedIn: true })
    expect(await screen.findByRole('link', { name: '有 3 条新消息' })).toHaveAttribute('href', inboxAddress)
  })

  test('is not there when there is none, when it cannot be had, or when nobody is signed in', async () => {
    for (const server of [counting(0), new FakeServer().fails(countInbox)]) {
      const { unmount } = renderApp(<Me />, { server, signedIn: true })
      await act(settled)
      expect(screen.getByRole('link', { name: /^消息/ })).not.toHaveTextContent('新的')
      unmount()
    }
    const server = counting(3)
    renderApp(<Home />, { server })
    await act(settled)
    expect(server.asked(countInbox)).toEqual([])
    expect(screen.queryByRole('link', { name: /新消息/ })).toBeNull()
  })

  test('is never that of the person before', async () => {
    const server = counting(3)
    const { services, page } = renderApp(<Home />, { server, signedIn: true })
    await screen.findByRole('link', { name: /新消息/ })
    act(() => services.session.end())
    expect(screen.queryByRole('link', { name: /新消息/ })).toBeNull()
    server.holds(countInbox)
    const person = { ...aSession.person, id: '01935a10-0000-7000-8000-000000000002' }
    act(() => services.session.begin({ ...aSession, person }))
    act(() => page.show())
    await act(settled)
    expect(screen.queryByRole('link', { name: /新消息/ })).toBeNull()
  })
})
