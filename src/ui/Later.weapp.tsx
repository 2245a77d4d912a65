import { View } from '@tarojs/components'
import Taro, { type SelectorQuery } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { LaterProps } from './later.props'
import { lookEvery } from './reach'
import { useLooks } from './use-looks'
import './Later.css'

/** A part is sent when it is no further than so many screens from the one in sight, above or below: as lists are. */
const near = lookEvery

let parts = 0

/** The looks of those that are not sent yet: what is shorter than its room draws up what stands below it. */
const waiting = new Set<() => void>()

/**
 * A part far down a long page, sent to the view when the screen comes near it: what a press sends stays small. It stays
 * from then on. The page must be configured with `enablePageScroll`.
 */
export function Later({ room = 240, isWanted = false, children }: LaterProps): ReactNode {
  const [id] = useState(() => `later${(parts += 1)}`)
  const [isNear, setNear] = useState(false)
  const wasWanted = useRef(false)
  if (isWanted) wasWanted.current = true
  const isSent = isNear || wasWanted.current
  const ask = useCallback((query: SelectorQuery) => query.select(`#${id}`).boundingClientRect(), [id])
  const look = useLooks(ask, ([place]) => {
    if (isSent || !isPlace(place)) return
    // What stands in a part that is not shown has no height.
    if (place.bottom === place.top) return
    const { windowHeight } = Taro.getWindowInfo()
    // Whoever throws the page far past it does not wait for it.
    if (place.top < windowHeight * (1 + near) && place.bottom > -windowHeight * near) setNear(true)
  })
  useEffect(() => {
    if (isSent) {
      waiting.forEach((lookAgain) => lookAgain())
      return
    }
    waiting.add(look)
    look()
    return () => {
      waiting.delete(look)
    }
  }, [isSent, look])
  return (
    <View
      id={id}
      className={isSent ? 'ui-later' : ''}
      // So that the page can be scrolled to it, and what follows is as far away as it will be.
      style={isSent ? {} : { height: `${room}px` }}
    >
      {isSent && children}
    </View>
  )
}

interface Place {
  readonly top: number
  readonly bottom: number
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'top' in value &&
  'bottom' in value &&
  typeof value.top === 'number' &&
  typeof value.bottom === 'number'
