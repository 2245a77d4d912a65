import { observer } from 'mobx-react-lite'
import { memo, useEffect, useState, type ReactNode } from 'react'
import { Box } from './Box'
import type { Place } from './box.props'
import { ListWindow } from './list-window'
import { reach } from './reach'
import { blockClass, blockId } from './sight'
import { useSight } from './use-sight'
import './List.css'
import './VirtualList.css'

export interface VirtualListProps {
  /** What the list is, where no heading says it. */
  readonly label?: string | undefined
  /** Rows there are now. */
  readonly count: number
  /** false while more rows may come. */
  readonly isWhole: boolean
  /** The row at this place, from 0: a `ListItem` that is given its `place`. */
  readonly row: (at: number, place: Place) => ReactNode
  /** The last row is near; called again after each change of the list. Left out when nothing is to be read by itself. */
  readonly onNearEnd?: (() => void) | undefined
}

let lists = 0

interface BlockBoxProps {
  readonly id: string
  readonly className: string
  /** CSS px without its rows. */
  readonly height: number | null
  readonly children: ReactNode
}

/** The place of a block, with its rows or without: it stays, so that a mini-program sends only what comes or goes. */
const BlockBox = memo(function BlockBox({ id, className, height, children }: BlockBoxProps) {
  return (
    <Box
      id={id}
      role="none"
      className={className}
      style={height === null ? undefined : { height: `${height}px` }}
    >
      {children}
    </Box>
  )
})

/**
 * A list of any length in the page's own scroll: only the rows near the screen are mounted, each as high as it is.
 * Give it another `key` when it becomes another list.
 */
export const VirtualList = observer(function VirtualList(props: VirtualListProps) {
  const { label, count, isWhole, row, onNearEnd } = props
  const [id] = useState(() => `rows${(lists += 1)}`)
  const [rows] = useState(() => new ListWindow(reach))
  const look = useSight(id, (sight) => {
    if (rows.see(sight, count)) look()
    if (rows.isEndNear) onNearEnd?.()
  })
  const blocks = rows.blocks(count)
  const drawn = blocks.flatMap(({ block, height }) => (height === null ? [block] : [])).join(' ')
  const isReading = onNearEnd !== undefined
  useEffect(look, [look, drawn, count, isReading])
  return (
    <Box id={id} role="list" label={label} className="ui-list">
      {blocks.map(({ block, from, to, height }) => (
        <BlockBox
          key={block}
          id={blockId(id, block)}
          className={height === null ? `ui-virtual__block ${blockClass(id)}` : 'ui-virtual__block'}
          height={height}
        >
          {height === null
            ? Array.from({ length: to - from }, (_, at) =>
                row(from + at, { position: from + at + 1, of: isWhole ? count : -1 }),
              )
            : null}
        </BlockBox>
      ))}
    </Box>
  )
})
