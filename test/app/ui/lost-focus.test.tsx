import { describe, expect, it } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { Button } from '../../../src/ui/Button'
import { Card } from '../../../src/ui/Card'
import { Dialog } from '../../../src/ui/Dialog'
import { Page } from '../../../src/ui/Page'
import { PhotoGrid } from '../../../src/ui/PhotoGrid'
import { renderApp } from '../render-app'

const photoNames = ['小票.jpg', '包装.jpg', '门头.jpg']

function Photos({ asks = false }: { readonly asks?: boolean }): ReactNode {
  const [names, setNames] = useState(photoNames)
  const [asked, setAsked] = useState<string | null>(null)
  const remove = (name: string): void => setNames(names.filter((each) => each !== name))
  return (
    <Page title="投诉">
      <Card title="材料">
        <PhotoGrid
          label="材料"
          photos={names.map((name) => ({ id: name, name, src: null, state: 'saved' }))}
          onAdd={() => undefined}
          onRemove={asks ? setAsked : remove}
        />
      </Card>
      <Dialog
        isOpen={asked !== null}
        title="删掉吗？"
        onClose={() => setAsked(null)}
        actions={
          <Button
            onPress={() => {
              if (asked !== null) remove(asked)
              // The question goes once it is gone, as where a device is asked to delete it.
              void Promise.resolve().then(() => act(() => setAsked(null)))
            }}
          >
            删掉
          </Button>
        }
      />
    </Page>
  )
}

function Turning({ children }: { readonly children: ReactNode }): ReactNode {
  const [isDone, setDone] = useState(false)
  return (
    <Page title="我的">
      <Card title="另一张" />
      {isDone ? '好了' : children}
      <Card title={isDone ? '没有登录' : '已登录'}>
        {!isDone && <Button onPress={() => setDone(true)}>退出</Button>}
      </Card>
      {!isDone && <Button onPress={() => setDone(true)}>全部收起</Button>}
    </Page>
  )
}

const focused = (role: string, name: string) =>
  waitFor(() => expect(screen.getByRole(role, { name })).toHaveFocus())

describe('the focus, when what has it is taken away', () => {
  it('goes to the same control of the next item, at the end to what follows the list’s last', async () => {
    const { user } = renderApp(<Photos />)
    await user.click(screen.getByRole('button', { name: /包装/ }))
    await focused('button', '移除门头.jpg')
    await user.keyboard('{Enter}')
    await focused('button', '添加照片')
  })

  it('does so too when a question stood in between', async () => {
    const { user } = renderApp(<Photos asks />)
    await user.click(screen.getByRole('button', { name: /小票/ }))
    await user.click(screen.getByRole('button', { name: '删掉' }))
    await focused('button', '移除包装.jpg')
  })

  it('goes to the heading of its card, else of the page', async () => {
    const first = renderApp(<Turning>之前</Turning>)
    await first.user.click(screen.getByRole('button', { name: '退出' }))
    await focused('heading', '没有登录')
    first.unmount()
    const second = renderApp(<Turning>之前</Turning>)
    await second.user.click(screen.getByRole('button', { name: '全部收起' }))
    await focused('heading', '我的')
  })

  it('stays where it is when something else is taken away', async () => {
    function Kept(): ReactNode {
      const [isThere, setThere] = useState(true)
      return (
        <Page title="首页">
          <Button onPress={() => setThere(false)}>收起</Button>
          {isThere && <Button>旁边的</Button>}
        </Page>
      )
    }
    const { user } = renderApp(<Kept />)
    await user.click(screen.getByRole('button', { name: '收起' }))
    expect(screen.queryByRole('button', { name: '旁边的' })).toBeNull()
    await focused('button', '收起')
  })
})
