import { describe, expect, it, jest } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { Box } from '../../../src/ui/Box'
import { Code } from '../../../src/ui/Code'
import { CodeStrip } from '../../../src/ui/CodeStrip'
import { ErrorState } from '../../../src/ui/ErrorState'
import { grouped } from '../../../src/ui/grouped'
import { KeyValue } from '../../../src/ui/KeyValue'
import { PhotoGrid } from '../../../src/ui/PhotoGrid'
import { Progress } from '../../../src/ui/Progress'
import { Ring } from '../../../src/ui/Ring'
import { Seal } from '../../../src/ui/Seal'
import { Skeleton } from '../../../src/ui/Skeleton'
import { Tabs } from '../../../src/ui/Tabs'
import { Thread } from '../../../src/ui/Thread'
import { renderApp } from '../render-app'
import { saying } from '../saying'
import { heard } from './heard'

function RecordTabs(): ReactNode {
  const [tab, setTab] = useState('licence')
  return (
    <Tabs
      label="记录"
      tabs={[
        { id: 'licence', label: '许可', count: '12' },
        { id: 'penalty', label: '处罚', count: '1' },
        { id: 'report', label: '年报' },
      ]}
      selected={tab}
      onSelect={setTab}
    >
      {tab}
    </Tabs>
  )
}

describe('Tabs', () => {
  it('are walked by the arrow keys, Home and End, and name their panel', async () => {
    const { user } = renderApp(<RecordTabs />)
    await user.tab()
    expect(screen.getByRole('tab', { name: '许可 12' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: '处罚 1', selected: true })).toHaveFocus()
    expect(screen.getByRole('tabpanel', { name: '处罚 1' })).toHaveTextContent('penalty')
    await user.keyboard('{End}')
    expect(screen.getByRole('tab', { name: '年报' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: '许可 12' })).toHaveFocus()
    await user.keyboard('{ArrowLeft}{Home}')
    expect(screen.getByRole('tab', { name: '许可 12', selected: true })).toHaveFocus()
  })

  it('are one stop of the Tab key; the next is the panel', async () => {
    const { user } = renderApp(<RecordTabs />)
    await user.tab()
    await user.tab()
    expect(screen.getByRole('tabpanel')).toHaveFocus()
  })
})

describe('Seal', () => {
  it('says its level in words', () => {
    const { services } = renderApp(<Seal level="stop" />)
    expect(screen.getByText('勿付')).toBeInTheDocument()
    act(() => services.preferences.setLanguage('en'))
    expect(screen.getByText('Avoid')).toBeInTheDocument()
  })
})

describe('Thread', () => {
  it('is an ordered list in which a gap is said', () => {
    renderApp(
      <Thread
        label="它走过的路"
        steps={[
          { id: '1', title: '采摘', time: '10-02' },
          { id: '2', title: '没有签收记录', state: 'gap' },
        ]}
      />,
    )
    const steps = within(screen.getByRole('list', { name: '它走过的路' })).getAllByRole('listitem')
    expect(steps.map((step) => step.textContent)).toEqual(['采摘10-02', '断开没有签收记录'])
  })
})

describe('Ring', () => {
  it('has its words for whoever cannot see it', () => {
    renderApp(<Ring day={4} days={7} label="第 4 个工作日，共 7 个" />)
    expect(screen.getByRole('img', { name: '第 4 个工作日，共 7 个' })).toBeInTheDocument()
  })
})

describe('CodeStrip', () => {
  it('opens the meaning of a part, and closes it again', async () => {
    const { user } = renderApp(
      <CodeStrip
        label="条码"
        parts={[
          { text: '690', name: '前缀', meaning: '在中国物品编码中心登记' },
          { text: '2', name: '校验位', meaning: '由前十二位算出' },
        ]}
      />,
    )
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: /前缀/, expanded: true })).toBeInTheDocument()
    expect(screen.getByText('在中国物品编码中心登记')).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(screen.queryByText('在中国物品编码中心登记')).not.toBeInTheDocument()
  })
})

describe('Code', () => {
  it('is shown in groups and copied without the blanks', async () => {
    const { user } = renderApp(<Code text="91350100M000100Y43" isCopyable />)
    expect(screen.getByText('9135 0100 M000 100Y 43')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '复制 91350100M000100Y43' }))
    expect(await navigator.clipboard.readText()).toBe('91350100M000100Y43')
    expect(heard()).toContain('已复制')
  })

  it('groups by sizes in turn, the last for the rest', () => {
    expect(grouped('13800000000', [3, 4])).toBe('138 0000 0000')
    expect(grouped('')).toBe('')
    expect(grouped('12', 0)).toBe('1 2')
  })
})

describe('KeyValue', () => {
  it('is a definition list', () => {
    renderApp(<KeyValue items={[{ key: '住所', value: '示例路 1 号' }]} />)
    expect(screen.getByRole('term')).toHaveTextContent('住所')
    expect(screen.getByRole('definition')).toHaveTextContent('示例路 1 号')
  })
})

describe('Box', () => {
  it('keeps dates and the numbers of cases in one piece, and the words as they were', () => {
    renderApp(<Box>投诉 2026-000128，公示到 2027-08-12（还有 {9} 天）</Box>)
    const box = screen.getByText(saying('投诉 2026-000128，公示到 2027-08-12（还有 9 天）'))
    expect([...box.children].map((piece) => piece.textContent)).toEqual(['2026-000128', '2027-08-12'])
    expect(box.querySelectorAll('.ui-whole')).toHaveLength(2)
  })

  it('begins no line with what parts two facts', () => {
    renderApp(
      <Box>
        来源 {'示例来源'} · {'截至 2026-11-23 · 一般'}
      </Box>,
    )
    expect(screen.getByText(saying(/示例来源/)).textContent).toBe(
      '来源 示例来源\u00a0· 截至 2026-11-23\u00a0· 一般',
    )
  })

  it('leaves longer numbers alone', () => {
    renderApp(<Box>编号 JC2026-000128-1、12026-11-24</Box>)
    expect(screen.getByText('编号 JC2026-000128-1、12026-11-24').children).toHaveLength(0)
  })
})

describe('Progress', () => {
  it('says how far it is and never more than all', () => {
    renderApp(<Progress label="正在发送" value={1.4} />)
    expect(screen.getByRole('progressbar', { name: '正在发送' })).toHaveAttribute('aria-valuenow', '100')
  })
})

describe('Skeleton', () => {
  it('says that something is loading', () => {
    renderApp(<Skeleton />)
    expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument()
  })
})

describe('ErrorState', () => {
  it('says what happened and what is safe at once, and tries again', async () => {
    const retry = jest.fn()
    const { user } = renderApp(<ErrorState message="现在没有网络。" safe onRetry={retry} />)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('现在没有网络。')
    expect(alert).toHaveTextContent('没有丢失')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  it('tries again by itself when the network is back, as long as it is shown', () => {
    const retry = jest.fn()
    const { network, unmount } = renderApp(<ErrorState message="现在没有网络。" onRetry={retry} />)
    network.goOnline()
    expect(retry).toHaveBeenCalledTimes(1)
    unmount()
    network.goOnline()
    expect(retry).toHaveBeenCalledTimes(1)
  })
})

describe('PhotoGrid', () => {
  const photos = [
    { id: 'a', name: '照片 1', src: 'data:,', state: 'sending', progress: 0.42 },
    { id: 'b', name: '照片 2', src: 'data:,', state: 'failed' },
    { id: 'c', name: '合同.pdf', src: null, state: 'sent' },
  ] as const

  it('says the state of each photo in words', () => {
    renderApp(<PhotoGrid label="材料" photos={photos} />)
    const tiles = screen.getAllByRole('listitem').map((tile) => tile.textContent)
    expect(tiles).toEqual(['发送中 42%', '还没送到', '合同.pdf已送达'])
    expect(screen.getByRole('progressbar', { name: '照片 1 发送中 42%' })).toBeInTheDocument()
  })

  it('names each photo in what can be done with it', async () => {
    const remove = jest.fn()
    const again = jest.fn()
    const { user } = renderApp(<PhotoGrid label="材料" photos={photos} onRemove={remove} onRetry={again} />)
    await user.click(screen.getByRole('button', { name: '移除合同.pdf' }))
    await user.click(screen.getByRole('button', { name: '重试照片 2' }))
    expect(remove).toHaveBeenCalledWith('c')
    expect(again).toHaveBeenCalledWith('b')
  })

  it('has as many lines for a picture that is still read as for one that is there', () => {
    const read = { id: 'd', name: '照片 4', src: undefined, state: 'saved' } as const
    renderApp(<PhotoGrid label="材料" photos={[read]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^已存本机$/)
  })

  it('counts files, and shows a recording as no picture, where not all are photos', () => {
    const call = { id: 'e', name: '通话.m4a', src: null, kind: 'sound', state: 'saved' } as const
    const { services } = renderApp(
      <PhotoGrid label="材料" photos={[photos[0], call]} onAdd={() => undefined} />,
    )
    const recording = screen.getAllByRole('listitem')[1]
    expect(recording).toHaveTextContent('录音通话.m4a已存本机')
    expect(recording?.querySelector('.ui-icon--picture')).toBeNull()
    expect(screen.getByText('已有 2 份，最多 9 份')).toBeInTheDocument()
    act(() => services.preferences.setLanguage('en'))
    expect(screen.getByText('2 files, 9 at most')).toBeInTheDocument()
  })

  it('takes no more than its limit', () => {
    renderApp(<PhotoGrid label="材料" photos={photos} limit={3} onAdd={() => undefined} />)
    expect(screen.queryByRole('button', { name: '添加照片' })).not.toBeInTheDocument()
    expect(screen.getByText('已有 3 张，最多 3 张')).toBeInTheDocument()
  })
})
