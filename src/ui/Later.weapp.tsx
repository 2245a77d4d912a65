import { View } from '@tarojs/components'
import Taro, { usePageScroll } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { lookEvery } from './reach'
import type { LaterProps } from './later.props'
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
  const isGone = useRef(false)
  const seenAt = useRef(0)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const look = useCallback((): void => {
    const query = Taro.createSelectorQuery()
    Taro.nextTick(() => {
      if (isGone.current) return
      query
        .select(`#${id}`)
        .boundingClientRect()
        .exec((answers: readonly unknown[]) => {
          const place = placeOf(answers[0])
          if (isGone.current || place === null) return
          const { windowHeight } = Taro.getWindowInfo()
          // Whoever throws the page far past it does not wait for it.
          if (place.top < windowHeight * (1 + near) && place.bottom > -windowHeight * near) setNear(true)
        })
    })
  }, [id])
  useEffect(look, [look])
  usePageScroll(({ scrollTop }) => {
    if (isNear || Math.abs(scrollTop - seenAt.current) < Taro.getWindowInfo().windowHeight * lookEvery) return
    seenAt.current = scrollTop
    look()
  })
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

function placeOf(rect: unknown): { readonly top: number; readonly bottom: number } | null {
  if (typeof rect !== 'object' || rect === null || !('top' in rect) || !('bottom' in rect)) return null
  const { top, bottom } = rect
  return typeof top === 'number' && typeof bottom === 'number' ? { top, bottom } : null
}
