import { observer } from 'mobx-react-lite'
import { useEffect, useState, type ReactNode } from 'react'
import { Box } from './Box'
import type { Place } from './box.props'
import { ListWindow } from './list-window'
import { blockId, screensKept } from './sight'
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

/**
 * A list of any length in the page's own scroll: only the rows near the screen are mounted, each as high as it is.
 * Give it another `key` when it becomes another list.
 */
export const VirtualList = observer(function VirtualList(props: VirtualListProps) {
  const { label, count, isWhole, row, onNearEnd } = props
  const [id] = useState(() => `rows${(lists += 1)}`)
  const [rows] = useState(() => new ListWindow())
  const look = useSight(id, (sight) => {
    rows.see(sight, count, sight.height * screensKept)
    if (rows.isEndNear) onNearEnd?.()
  })
  const pieces = rows.pieces(count)
  const drawn = pieces.map(({ kind, block }) => `${kind}${block}`).join(' ')
  const isReading = onNearEnd !== undefined
  useEffect(look, [look, drawn, count, isReading])
  return (
    <Box id={id} role="list" label={label} className="ui-list">
      {pieces.map((piece) =>
        piece.kind === 'gap' ? (
          <Box key={`gap${piece.block}`} isHidden style={{ height: `${piece.height}px` }} />
        ) : (
          <Box
            key={piece.block}
            id={blockId(id, piece.block)}
            role="none"
            className={`ui-virtual__block ${id}`}
          >
            {Array.from({ length: piece.to - piece.from }, (_, at) =>
              row(piece.from + at, { position: piece.from + at + 1, of: isWhole ? count : -1 }),
            )}
          </Box>
        ),
      )}
    </Box>
  )
})
