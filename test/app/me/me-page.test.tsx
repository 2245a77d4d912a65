import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { signOut } from '../../../contract/account'
import Me from '../../../src/me'
import { complaintsAddress, meAddress, signInAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'

describe('the page of oneself', () => {
  test('says that looking up needs no account, and leads to signing in', () => {
    renderApp(<Me />)
    expect(screen.getByText(/不用登录/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '登录' })).toHaveAttribute('href', signInAddress(meAddress))
  })

  test('shows who is signed in, and leads to the complaints', () => {
    renderApp(<Me />, { signedIn: true })
    expect(screen.getByText('手机号 138****0000')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /我的投诉/ })).toHaveAttribute('href', complaintsAddress)
  })

  test.each([
    ['with the server', new FakeServer().answers(signOut, null)],
    ['without a network', new FakeServer().fails(signOut)],
  ])('signs out %s, and keeps the drafts', async (_, server) => {
    const { user, services } = renderApp(<Me />, { server, signedIn: true })
    services.drafts.begin('draft-1', { story: '写了一半' })
    await user.click(screen.getByRole('button', { name: '退出登录' }))
    expect(await screen.findByRole('link', { name: '登录' })).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: '还没登录' })).toHaveFocus())
    expect(server.asked(signOut)).toHaveLength(1)
    expect(services.session.isSignedIn).toBe(false)
    expect(services.drafts.find('draft-1')?.form.story).toBe('写了一半')
  })

  test('offers sizes of the text in the elder edition, and remembers the choice', async () => {
    const { user, services } = renderApp(<Me />)
    expect(screen.queryByRole('radio', { name: '30 磅' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /长辈版/ }))
    expect(screen.getByRole('radio', { name: '18 磅' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: '30 磅' }))
    expect(services.storage.read('preferences')).toMatchObject({ isElder: true, textSize: 30 })
    await user.click(screen.getByRole('checkbox', { name: /长辈版/ }))
    expect(screen.queryByRole('radio', { name: '30 磅' })).not.toBeInTheDocument()
  })

  test('changes language, light and size at once, and remembers them', async () => {
    const { user, services } = renderApp(<Me />)
    await user.click(screen.getByRole('checkbox', { name: /长辈版/ }))
    await user.click(screen.getByRole('radio', { name: '深色' }))
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(screen.getByRole('heading', { name: 'Me' })).toBeInTheDocument()
    expect(services.storage.read('preferences')).toEqual({
      language: 'en',
      theme: 'dark',
      isElder: true,
      textSize: 18,
    })
  })
})
