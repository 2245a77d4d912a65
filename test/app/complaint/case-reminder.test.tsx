import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { grantMessage } from '../../../contract/follow'
import { getWorld } from '../../../contract/world'
import { useCaseReminder } from '../../../src/complaint/draft/use-case-reminder'
import { fakeSubscribe } from '../../../src/platform/subscribe/index.fake'
import { Button } from '../../../src/ui/Button'
import { FakeServer } from '../fake-server'
import { aSession, renderApp } from '../render-app'

const Submit = observer(function Submit() {
  const remind = useCaseReminder()
  return <Button onPress={() => remind?.()}>{remind === null ? 'submit' : 'submit and ask'}</Button>
})

const byWechat = { ...aSession, person: { ...aSession.person, phone: null, signedInBy: 'wechat' as const } }

const open = async (
  signedIn: typeof aSession | typeof byWechat,
  subscribe: ReturnType<typeof fakeSubscribe>,
) => {
  const server = new FakeServer().answers(grantMessage, { left: 1 }).answers(getWorld, {
    isDemo: false,
    now: '2026-11-23T02:00:00.000Z',
    version: '1.0.0',
    showsCodes: false,
    messageTemplateId: 'template-1',
    caseTemplateId: 'template-2',
  })
  const app = renderApp(<Submit />, { server, signedIn, ports: { subscribe } })
  await act(() => app.services.world.load())
  return { ...app, server }
}

describe('leave to send one message about a case', () => {
  test('is asked for in the press itself, and told to the server', async () => {
    const subscribe = fakeSubscribe(true)
    const { user, server } = await open(byWechat, subscribe)
    await user.click(await screen.findByRole('button', { name: 'submit and ask' }))
    expect(subscribe.asked).toEqual(['template-2'])
    await waitFor(() => expect(server.asked(grantMessage)).toHaveLength(1))
    expect(server.asked(grantMessage)[0]?.body).toEqual({ templateId: 'template-2' })
  })

  test('that is not given is not told of', async () => {
    const { user, server } = await open(byWechat, fakeSubscribe(false))
    await user.click(await screen.findByRole('button', { name: 'submit and ask' }))
    expect(server.asked(grantMessage)).toHaveLength(0)
  })

  test.each([
    ['whom WeChat does not know', aSession, fakeSubscribe(true)],
    ['in a browser', byWechat, fakeSubscribe()],
  ])('is not asked of somebody %s', async (_who, session, subscribe) => {
    await open(session, subscribe)
    expect(await screen.findByRole('button', { name: 'submit' })).toBeInTheDocument()
  })
})
