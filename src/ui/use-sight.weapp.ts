import Taro, { usePageScroll } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { useServices } from '../services/context'
import type { Sight } from './list-window'
import { lookEvery } from './reach'
import { blockClass, blockOf } from './sight'

interface Rect {
  readonly id: string
  readonly top: number
  readonly height: number
}

const isRect = (value: unknown): value is Rect =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'top' in value &&
  'height' in value &&
  typeof value.id === 'string' &&
  typeof value.top === 'number' &&
  typeof value.height === 'number'

/**
 * Tells where the screen stands over a list and how high its blocks are: while the page scrolls, when it comes back,
 * and when asked by the function it returns. The page must be configured with `enablePageScroll`.
 */
export function useSight(listId: string, onSight: (sight: Sight) => void): () => void {
  const tell = useRef(onSight)
  const seenAt = useRef(0)
  const isGone = useRef(false)
  useEffect(() => {
    tell.current = onSight
  })
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const look = useCallback((): void => {
    // Made now: a query belongs to the page that is on top when it is made.
    const query = Taro.createSelectorQuery()
    // The page draws what was set before it answers what is asked after it.
    Taro.nextTick(() => {
      if (isGone.current) return
      query
        .select(`#${listId}`)
        .boundingClientRect()
        .selectAll(`.${blockClass(listId)}`)
        .boundingClientRect()
        .exec((answers: readonly unknown[]) => {
          const [list, blocks] = answers
          if (isGone.current || !isRect(list) || list.height === 0 || !Array.isArray(blocks)) return
          tell.current({
            top: -list.top,
            height: Taro.getWindowInfo().windowHeight,
            blocks: blocks.filter(isRect).flatMap(({ id, height }) => {
              const block = blockOf(listId, id)
              return block === null ? [] : [{ block, height }]
            }),
            // A mini-program does not tell where a screen reader is.
            focused: null,
            isByKeyboard: false,
          })
        })
    })
  }, [listId])
  usePageScroll(({ scrollTop }) => {
    if (Math.abs(scrollTop - seenAt.current) < Taro.getWindowInfo().windowHeight * lookEvery) return
    seenAt.current = scrollTop
    look()
  })
  useServices().page.useShown(look)
  return look
}
