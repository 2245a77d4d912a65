import { Image, View, type CommonEvent } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState, type ReactNode } from 'react'
import { heldTo, holdAt, type BoardArea, type Hold, type Point } from './area-gesture'
import type { AreaBoardProps } from './area-board.props'
import { classNames } from './class-names'
import './AreaBoard.css'

const boardId = 'ui-areas'
/** Half a fingertip, px. */
const tipPx = 22

interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const isRect = (value: unknown): value is Rect =>
  typeof value === 'object' && value !== null && 'left' in value && 'width' in value && value.width !== 0

interface Touch {
  readonly clientX: number
  readonly clientY: number
}

/** Taro types every event alike; that of a finger says where it is. */
const touchOf = (event: CommonEvent): Touch | undefined =>
  (event as CommonEvent & { readonly changedTouches?: readonly Touch[] }).changedTouches?.[0]

const percent = (part: number): string => `${part * 100}%`

const styleOf = ({ x, y, width, height }: BoardArea) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
})

/** A picture with places on it, drawn and moved by a finger. */
export function AreaBoard(props: AreaBoardProps): ReactNode {
  const { src, alt, areas, selected, nameOf, onSelect, onPlace, onUnreadable } = props
  const rect = useRef<Rect | null>(null)
  const hold = useRef<Hold | null>(null)
  const [held, setHeld] = useState<BoardArea | null>(null)

  /** Asked when a finger goes down: the answer is there before it has moved far. */
  const measure = (then: (rect: Rect) => void): void => {
    Taro.createSelectorQuery()
      .select(`#${boardId}`)
      .boundingClientRect()
      .exec(([found]: unknown[]) => {
        if (!isRect(found)) return
        rect.current = found
        then(found)
      })
  }
  const pointOf = (event: CommonEvent, { left, top, width, height }: Rect): Point | null => {
    const touch = touchOf(event)
    return touch ? { x: (touch.clientX - left) / width, y: (touch.clientY - top) / height } : null
  }
  const down = (event: CommonEvent): void => {
    hold.current = null
    measure((found) => {
      const point = pointOf(event, found)
      if (!point) return
      const tip = { x: tipPx / found.width, y: tipPx / found.height }
      hold.current = holdAt(areas, selected, point, tip)
      if (hold.current.index !== selected) onSelect(hold.current.index)
    })
  }
  const move = (event: CommonEvent): void => {
    const point = rect.current && pointOf(event, rect.current)
    if (hold.current && point) setHeld(heldTo(hold.current, point))
  }
  const up = (): void => {
    if (hold.current && held) onPlace(hold.current.index, held)
    hold.current = null
    setHeld(null)
  }
  const shown = areas.map((area, index) => (hold.current?.index === index && held ? held : area))
  return (
    <View
      id={boardId}
      className="ui-areas"
      ariaRole="group"
      aria-label={alt}
      catchMove
      onTouchStart={down}
      onTouchMove={move}
      onTouchEnd={up}
      onTouchCancel={up}
    >
      <Image
        className="ui-areas__picture"
        src={src}
        mode="widthFix"
        aria-label={alt}
        onError={onUnreadable}
      />
      {shown.map((area, index) => (
        <View
          key={index}
          className={classNames('ui-areas__area', selected === index && 'ui-areas__area--selected')}
          style={styleOf(area)}
          ariaRole="button"
          aria-label={nameOf(index)}
          aria-pressed={selected === index}
          onClick={() => onSelect(index)}
        >
          {selected === index && <View className="ui-areas__corner" />}
        </View>
      ))}
      {held && hold.current?.index === null && <View className="ui-areas__area" style={styleOf(held)} />}
    </View>
  )
}
