import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { fakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { settled } from '../fake-server'
import { aDesk, handler } from '../office/desk-fixture'
import { aSession, renderApp } from '../render-app'
import { everyForm, type EveryForm } from './every-form'
import { enteredNow, fillInAll } from './filled-in'

/** Whoever has to be signed in. */
const seed = ({ stored = {} }: EveryForm): Readonly<Record<string, unknown>> => ({
  session: aSession,
  ...stored,
})

/** What outlives a page: as a reload finds it. */
const aDevice = (form: EveryForm) => {
  const { officer = handler } = form
  const [archive, vault, desk] = [fakeArchive(), fakeVault(), aDesk(officer)]
  return {
    storage: fakeStorage(seed(form)),
    archive: async () => archive,
    deskDevice: async () => desk,
    evidence: async () => ({ vault, picker: fakePicker([]) }),
  }
}

/** The form in sight, with nothing in it yet. */
const opened = async (form: EveryForm, ports = aDevice(form), params = form.params ?? {}) => {
  const server = form.server()
  const app = renderApp(form.page, { server, params, ports })
  await form.open(app.user)
  await act(settled)
  return { ...app, server, ports }
}

/** The same, with something in every field. */
const filledIn = async (form: EveryForm) => {
  const app = await opened(form)
  const before = enteredNow()
  fillInAll()
  await form.more?.(app.user)
  await act(settled)
  const entered = enteredNow()
  expect(entered).not.toEqual(before)
  return { ...app, entered }
}

describe.each(everyForm)('$name', (form) => {
  test('stays as it was entered when the language or the look is switched', async () => {
    const { services, entered } = await filledIn(form)
    const { preferences } = services
    act(() => preferences.setLanguage('en'))
    expect(enteredNow()).toEqual(entered)
    act(() => {
      preferences.setTheme('dark')
      preferences.setElder(true)
    })
    act(() => {
      preferences.setElder(false)
      preferences.setLanguage('zh-CN')
    })
    expect(enteredNow()).toEqual(entered)
  })

  test('is there again after a reload', async () => {
    const { ports, page, entered, unmount } = await filledIn(form)
    unmount()
    const query = page.address()?.split('?')[1]
    const params = query === undefined ? form.params : Object.fromEntries(new URLSearchParams(query))
    await opened(form, ports, params)
    await waitFor(() => expect(enteredNow()).toEqual(entered))
  })

  test('is there again after the session ended in the midst of it', async () => {
    const { services, user, entered } = await filledIn(form)
    act(() => services.session.end())
    act(() => services.session.begin(aSession))
    if (enteredNow().length < entered.length) await form.open(user)
    await waitFor(() => expect(enteredNow()).toEqual(entered))
  })
})

const sent = everyForm.flatMap(({ send, ...form }) => (send === undefined ? [] : [{ ...form, send }]))

describe.each(sent)('$name that does not arrive', (form) => {
  const [button, operation] = form.send
  test.each([
    ['the server refuses it', 'refuses'],
    ['there is no network', 'fails'],
  ] as const)('stays as it was entered when %s', async (_why, how) => {
    const { server, user, entered } = await filledIn(form)
    if (how === 'refuses') server.refuses(operation, 'server-error')
    else server.fails(operation)
    await user.click(screen.getByRole('button', { name: button }))
    await waitFor(() => expect(server.asked(operation)).toHaveLength(1))
    await act(settled)
    expect(enteredNow()).toEqual(entered)
  })

  test('is there again after signing in, when the session had ended', async () => {
    const { ports, server, user, entered, unmount } = await filledIn(form)
    server.refuses(operation, 'session-expired')
    await user.click(screen.getByRole('button', { name: button }))
    await waitFor(() => expect(server.asked(operation)).toHaveLength(1))
    await act(settled)
    unmount()
    Object.entries(seed(form)).forEach(([key, value]) => ports.storage.write(key, value))
    await opened(form, ports)
    await waitFor(() => expect(enteredNow()).toEqual(entered))
  })
})
