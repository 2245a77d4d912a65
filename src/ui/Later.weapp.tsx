import { View } from '@tarojs/components'
import Taro, { type SelectorQuery } from '@tarojs/taro'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { LaterProps } from './later.props'
import { useLooks } from './use-looks'
import './Later.css'

/** A part is sent when it is no further than so many screens from the one in sight, above or below. */
const near = 1 / 3

let parts = 0

/**
 * A part far down a long page, sent to the view when the screen comes near it: what a press sends stays small. It stays
 * from then on. The page must be configured with `enablePageScroll`.
 */
export function Later({ room = 240, children }: LaterProps): ReactNode {
  const [id] = useState(() => `later${(parts += 1)}`)
  const [isNear, setNear] = useState(false)
  const ask = useCallback((query: SelectorQuery) => query.select(`#${id}`).boundingClientRect(), [id])
  const look = useLooks(ask, ([place]) => {
    if (isNear || !isPlace(place)) return
    const { windowHeight } = Taro.getWindowInfo()
    // Whoever throws the page far past it does not wait for it.
    if (place.top < windowHeight * (1 + near) && place.bottom > -windowHeight * near) setNear(true)
  })
  useEffect(look, [look])
  return (
    <View
      id={id}
      className={isNear ? 'ui-later' : ''}
      // So that the page can be scrolled to it, and what follows is as far away as it will be.
      style={isNear ? {} : { height: `${room}px` }}
    >
      {isNear && children}
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
