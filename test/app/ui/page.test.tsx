import { describe, expect, it } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { scanAddress } from '../../../src/routes'
import { Button } from '../../../src/ui/Button'
import { Page } from '../../../src/ui/Page'
import { renderApp } from '../render-app'

describe('Page', () => {
  it('has a heading, a main part, a way back and its name in the title', async () => {
    const { user, navigation, page } = renderApp(<Page title="商家信用">正文</Page>)
    expect(screen.getByRole('heading', { level: 1, name: '商家信用' })).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent('正文')
    expect(page.title()).toBe('商家信用 · 放心查')
    await user.click(screen.getByRole('button', { name: '返回' }))
    expect(navigation.steps).toEqual([{ how: 'back', address: '' }])
  })

  it('lets the keyboard skip to the content', async () => {
    const { user } = renderApp(<Page title="商家信用">正文</Page>)
    screen.getByRole('link', { name: '跳到正文' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('moves the focus to the heading of a page that opens', () => {
    const first = renderApp(<Page title="首页" tab="home" />)
    first.unmount()
    renderApp(<Page title="商家信用" />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('gives the focus back on returning to a page', async () => {
    const { user, page } = renderApp(
      <Page title="商家信用">
        <Button>投诉这家</Button>
      </Page>,
    )
    const button = screen.getByRole('button', { name: '投诉这家' })
    await user.click(button)
    act(() => {
      page.hide()
      button.blur()
      page.show()
    })
    await waitFor(() => expect(button).toHaveFocus())
  })

  it('has the bottom navigation on a root page, and says where one is', async () => {
    const { user, navigation } = renderApp(<Page title="我的" tab="me" />)
    const nav = within(screen.getByRole('navigation', { name: '主要页面' }))
    expect(nav.getByRole('link', { name: '我的' })).toHaveAttribute('aria-current', 'page')
    expect(nav.getByRole('link', { name: '首页' })).not.toHaveAttribute('aria-current')
    await user.click(nav.getByRole('link', { name: '扫一扫' }))
    expect(navigation.steps).toEqual([{ how: 'open', address: scanAddress }])
  })

  it('carries the chosen look and language', () => {
    const { services, container } = renderApp(<Page title="商家信用" />)
    act(() => {
      services.preferences.setTheme('dark')
      services.preferences.setElder(true)
      services.preferences.setLanguage('en')
    })
    expect(container.querySelector('.ui-page')).toHaveClass('theme-dark', 'theme-elder')
    expect(screen.getByRole('button', { name: 'Back' })).toBeInTheDocument()
  })
})
