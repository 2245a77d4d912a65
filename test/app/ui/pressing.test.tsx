import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { homeAddress, merchantAddress } from '../../../src/routes'
import { Button } from '../../../src/ui/Button'
import { Link } from '../../../src/ui/Link'
import { ListItem } from '../../../src/ui/ListItem'
import { renderApp } from '../render-app'
import { heard } from './heard'

describe('Button', () => {
  it('does its work by pointer, Enter and Space', async () => {
    const press = jest.fn()
    const { user } = renderApp(<Button onPress={press}>提交</Button>)
    await user.click(screen.getByRole('button', { name: '提交' }))
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(press).toHaveBeenCalledTimes(3)
  })

  it('stays reachable when it cannot be pressed, tells why, and does nothing', async () => {
    const press = jest.fn()
    const { user } = renderApp(
      <Button onPress={press} disabledReason="请先填写商家名称">
        提交
      </Button>,
    )
    await user.tab()
    const button = screen.getByRole('button', { name: '提交' })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription('请先填写商家名称')
    await user.keyboard('{Enter}')
    expect(press).not.toHaveBeenCalled()
    expect(heard()).toBe('请先填写商家名称')
  })

  it('does not submit its form while it is busy', async () => {
    const submit = jest.fn()
    const { user } = renderApp(
      <form onSubmit={submit}>
        <Button isSubmit isBusy>
          提交
        </Button>
      </form>,
    )
    const button = screen.getByRole('button', { name: '提交 正在处理' })
    expect(button).toHaveAttribute('aria-busy', 'true')
    await user.click(button)
    expect(submit).not.toHaveBeenCalled()
  })

  it('stands with its words at the edge of the text, unless it has a ground of its own', () => {
    renderApp(
      <>
        <Button kind="plain" isFlush>
          清空
        </Button>
        <Button kind="plain" isFlush disabledReason="60 秒后">
          重新获取
        </Button>
      </>,
    )
    expect(screen.getByRole('button', { name: '清空' })).toHaveClass('ui-button--flush')
    expect(screen.getByRole('button', { name: '重新获取' })).not.toHaveClass('ui-button--flush')
  })

  it('says whether a switch is on', () => {
    renderApp(<Button isPressed>关注</Button>)
    expect(screen.getByRole('button', { name: '关注', pressed: true })).toBeInTheDocument()
  })
})

describe('Link', () => {
  it('is a real address that goes through the app’s navigation', async () => {
    const to = merchantAddress('91350100M000100Y43')
    const { user, navigation } = renderApp(<Link to={to}>示例食品</Link>)
    const link = screen.getByRole('link', { name: '示例食品' })
    expect(link).toHaveAttribute('href', to)
    await user.click(link)
    expect(navigation.steps).toEqual([{ how: 'open', address: to }])
  })

  it('leads home by the root address and as a root page', async () => {
    const { user, navigation } = renderApp(<Link to={homeAddress}>首页</Link>)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(navigation.steps).toEqual([{ how: 'root', address: homeAddress }])
  })

  it('leaves a new tab to the browser', () => {
    const { navigation } = renderApp(<Link to={homeAddress}>首页</Link>)
    const isLeftAlone = fireEvent.click(screen.getByRole('link'), { ctrlKey: true })
    expect(isLeftAlone).toBe(true)
    expect(navigation.steps).toEqual([])
  })
})

describe('ListItem', () => {
  it('is one link from edge to edge when it leads somewhere', async () => {
    const to = merchantAddress('91350100M000100Y43')
    const { user, navigation } = renderApp(<ListItem title="示例食品" meta="仓山区" to={to} />)
    await user.click(screen.getByRole('link', { name: '示例食品 仓山区' }))
    expect(navigation.steps).toEqual([{ how: 'open', address: to }])
  })
})
