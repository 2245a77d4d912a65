import Taro, { usePageScroll, type SelectorQuery } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { lookEvery } from './reach'

/**
 * Asks the view where things stand: when told to by the function it returns, and while the page scrolls. The page must
 * be configured with `enablePageScroll`.
 * @param ask what is asked for; the same function as long as it asks for the same
 * @param take takes the answers, in the order in which they were asked for
 */
export function useLooks(
  ask: (query: SelectorQuery) => SelectorQuery,
  take: (answers: readonly unknown[]) => void,
): () => void {
  const taker = useRef(take)
  const seenAt = useRef(0)
  const isGone = useRef(false)
  useEffect(() => {
    taker.current = take
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
      ask(query).exec((answers: readonly unknown[]) => {
        if (!isGone.current) taker.current(answers)
      })
    })
  }, [ask])
  usePageScroll(({ scrollTop }) => {
    if (Math.abs(scrollTop - seenAt.current) < Taro.getWindowInfo().windowHeight * lookEvery) return
    seenAt.current = scrollTop
    look()
  })
  return look
}
