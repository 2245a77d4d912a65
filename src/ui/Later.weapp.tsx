import { View } from '@tarojs/components'
import Taro, { usePageScroll } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { lookEvery } from './reach'
import type { LaterProps } from './later.props'
import './Later.css'

/** A part begins to be sent when it is so many screens below the one in sight. */
const ahead = 1

let parts = 0

/**
 * A part far down a long page, sent to the view when the screen comes near it: what a press sends stays small. It stays
 * from then on. The page must be configured with `enablePageScroll`.
 */
export function Later({ children }: LaterProps): ReactNode {
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
          const top = topOf(answers[0])
          if (isGone.current || top === null) return
          if (top < Taro.getWindowInfo().windowHeight * (1 + ahead)) setNear(true)
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
    <View id={id} className={isNear ? 'ui-later ui-later--here' : 'ui-later'}>
      {isNear && children}
    </View>
  )
}

const topOf = (rect: unknown): number | null =>
  typeof rect === 'object' && rect !== null && 'top' in rect && typeof rect.top === 'number' ? rect.top : null
