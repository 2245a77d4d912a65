import Taro, { type SelectorQuery } from '@tarojs/taro'
import { useCallback } from 'react'
import { useServices } from '../services/context'
import type { Sight } from './list-window'
import { blockClass, blockOf } from './sight'
import { useLooks } from './use-looks'

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
  const ask = useCallback(
    (query: SelectorQuery) =>
      query
        .select(`#${listId}`)
        .boundingClientRect()
        .selectAll(`.${blockClass(listId)}`)
        .boundingClientRect(),
    [listId],
  )
  const look = useLooks(ask, ([list, blocks]) => {
    if (!isRect(list) || list.height === 0 || !Array.isArray(blocks)) return
    onSight({
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
  useServices().page.useShown(look)
  return look
}
