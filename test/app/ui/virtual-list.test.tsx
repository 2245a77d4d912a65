import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { act, fireEvent, screen } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ListItem } from '../../../src/ui/ListItem'
import { VirtualList } from '../../../src/ui/VirtualList'
import { renderApp } from '../render-app'

const rowPx = 100
const most = 10_000
let scrollTop = 0

/** jsdom draws nothing: rows of a hundred px below one another, and gaps as high as their style says. */
function heightOf(element: Element): number {
  const styled = element instanceof HTMLElement ? parseFloat(element.style.height) : NaN
  if (!Number.isNaN(styled)) return styled
  if (element.getAttribute('role') === 'listitem') return rowPx
  return [...element.children].reduce((sum, child) => sum + heightOf(child), 0)
}

beforeEach(() => {
  scrollTop = 0
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isList = this.getAttribute('role') === 'list'
    const top = isList ? -scrollTop : 0
    // How high the whole list is, nobody asks: only that it is not hidden.
    const height = isList ? 1 : heightOf(this)
    return { top, height, bottom: top + height, left: 0, right: 0, width: 0, x: 0, y: top, toJSON: () => '' }
  })
  jest.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => {
    run(0)
    return 0
  })
})

afterEach(() => void jest.restoreAllMocks())

/** Reads on by fifty until there are ten thousand. */
const Rows = observer(function Rows({ isReading = true }: { readonly isReading?: boolean }) {
  const [count, setCount] = useState(isReading ? 20 : most)
  return (
    <VirtualList
      label="商家"
      count={count}
      isWhole={count === most}
      onNearEnd={isReading ? () => setCount((now) => Math.min(most, now + 50)) : undefined}
      row={(at, place) => <ListItem key={at} place={place} title={`第 ${at + 1} 家`} to={`/row?at=${at}`} />}
    />
  )
})

const scrollTo = (top: number): void => {
  scrollTop = top
  act(() => void fireEvent.scroll(document))
}

describe('a list of ten thousand rows', () => {
  test('reads on by itself, reaches every row, and never mounts more than a few', () => {
    const { container } = renderApp(<Rows />)
    const seen = new Set<string>()
    let mostMounted = 0
    for (let top = 0; top < most * rowPx; top += 2000) {
      scrollTo(top)
      // By role would be slow: it looks at styles.
      const rows = [...container.querySelectorAll('[role=listitem]')]
      mostMounted = Math.max(mostMounted, rows.length)
      rows.forEach((row) => seen.add(row.textContent))
    }
    expect(seen.size).toBe(most)
    expect(mostMounted).toBeLessThanOrEqual(60)
  })

  test('tells a screen reader where a row stands, and of how many once that is known', () => {
    renderApp(<Rows />)
    expect(screen.getByRole('list', { name: '商家' })).toBeInTheDocument()
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveAttribute('aria-posinset', '1')
    expect(first).toHaveAttribute('aria-setsize', '-1')
  })

  test('keeps the row that has the focus when it leaves the screen', () => {
    renderApp(<Rows isReading={false} />)
    const link = screen.getByRole('link', { name: '第 3 家' })
    link.focus()
    scrollTo(500_000)
    expect(link).toHaveFocus()
    const there = screen.getByText('第 5001 家').closest('[role=listitem]')
    expect(there).toHaveAttribute('aria-posinset', '5001')
    expect(there).toHaveAttribute('aria-setsize', '10000')
    link.blur()
    scrollTo(502_000)
    expect(link).not.toBeInTheDocument()
  })

  test('does not take a hidden page for one that is scrolled to its top', () => {
    const { page } = renderApp(<Rows isReading={false} />)
    scrollTo(500_000)
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
      ...{ top: 0, height: 0, bottom: 0, left: 0, right: 0, width: 0, x: 0, y: 0 },
      toJSON: () => '',
    })
    act(() => page.show())
    expect(screen.getByText('第 5001 家')).toBeInTheDocument()
  })
})
