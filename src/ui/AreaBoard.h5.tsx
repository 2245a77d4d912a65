import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { heldTo, holdAt, nudged, type Arrow, type BoardArea, type Hold, type Point } from './area-gesture'
import type { AreaBoardProps } from './area-board.props'
import { classNames } from './class-names'
import './AreaBoard.css'

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Half a fingertip, CSS px. */
const tipPx = 22

/** A long screenshot must be scrolled through by the finger, so that it is drawn on sideways or by buttons only. */
const tallFrom = 2

const percent = (part: number): string => `${part * 100}%`

/** A picture with places on it, drawn and moved by pointer; each is a button that the arrow keys move. */
export function AreaBoard(props: AreaBoardProps): ReactNode {
  const { src, alt, areas, selected, nameOf, onSelect, onPlace, onRemove, onUnreadable } = props
  const board = useRef<HTMLDivElement>(null)
  const hold = useRef<Hold | null>(null)
  const [held, setHeld] = useState<BoardArea | null>(null)
  const [isTall, setTall] = useState(false)

  const rect = (): DOMRect => (board.current ?? document.body).getBoundingClientRect()
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = rect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    const { width, height } = rect()
    hold.current = holdAt(areas, selected, pointOf(event), { x: tipPx / width, y: tipPx / height })
    if (hold.current.index !== selected) onSelect(hold.current.index)
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (hold.current) setHeld(heldTo(hold.current, pointOf(event)))
  }
  const letGo = (): void => {
    hold.current = null
    setHeld(null)
  }
  const up = (): void => {
    if (hold.current && held) onPlace(hold.current.index, held)
    letGo()
  }
  const press = (event: KeyboardEvent, index: number, area: BoardArea): void => {
    const arrow = arrows[event.key]
    if (arrow) onPlace(index, nudged(area, arrow, event.shiftKey))
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index)
    else return
    event.preventDefault()
  }
  const shown = areas.map((area, index) => (hold.current?.index === index && held ? held : area))
  return (
    <div
      ref={board}
      className={classNames('ui-areas', isTall && 'ui-areas--tall')}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={letGo}
    >
      <img
        className="ui-areas__picture"
        src={src}
        alt={alt}
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setTall(naturalHeight > naturalWidth * tallFrom)
        }
        onError={onUnreadable}
      />
      {shown.map((area, index) => (
        <button
          key={index}
          type="button"
          className={classNames('ui-areas__area', selected === index && 'ui-areas__area--selected')}
          style={{
            left: percent(area.x),
            top: percent(area.y),
            width: percent(area.width),
            height: percent(area.height),
          }}
          aria-label={nameOf(index)}
          aria-pressed={selected === index}
          onFocus={() => onSelect(index)}
          onKeyDown={(event) => press(event, index, area)}
        >
          {selected === index && <span className="ui-areas__corner" />}
        </button>
      ))}
      {held && hold.current?.index === null && (
        <div
          className="ui-areas__area"
          style={{
            left: percent(held.x),
            top: percent(held.y),
            width: percent(held.width),
            height: percent(held.height),
          }}
        />
      )}
    </div>
  )
}
