import { useCallback, useEffect, useRef } from 'react'
import { useServices } from '../services/context'
import { isFocusSeen } from './focus-seen'
import type { Sight } from './list-window'
import { blockClass, blockOf } from './sight'

/** In the list, or at what stands below it, which rows that come by themselves would push away. */
const isInOrBelow = (list: Element, element: Element | null): boolean =>
  element !== null && (list.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const lookAt = (listId: string): Sight | null => {
  const list = document.getElementById(listId)
  const box = list?.getBoundingClientRect()
  // A page below the top one is hidden and has no heights: nothing can be told from it.
  if (!list || !box || box.height === 0) return null
  const blockSelector = `.${blockClass(listId)}`
  const blocks = [...list.querySelectorAll(blockSelector)].flatMap((element) => {
    const block = blockOf(listId, element.id)
    return block === null ? [] : [{ block, height: element.getBoundingClientRect().height }]
  })
  const holder = list.contains(document.activeElement) ? document.activeElement?.closest(blockSelector) : null
  return {
    top: -box.top,
    height: window.innerHeight,
    blocks,
    focused: holder ? blockOf(listId, holder.id) : null,
    isByKeyboard: isInOrBelow(list, document.activeElement) && isFocusSeen(document.activeElement),
  }
}

/**
 * Tells where the screen stands over a list and how high its blocks are: at each scroll (once a frame), when the
 * window changes, when the page comes back, and when asked by the function it returns, which is to be called when the
 * list was drawn anew.
 */
export function useSight(listId: string, onSight: (sight: Sight) => void): () => void {
  const tell = useRef(onSight)
  const frame = useRef(0)
  useEffect(() => {
    tell.current = onSight
  })
  const look = useCallback((): void => {
    const sight = lookAt(listId)
    if (sight !== null) tell.current(sight)
  }, [listId])
  const lookSoon = useCallback((): void => {
    if (frame.current !== 0) return
    frame.current = window.requestAnimationFrame(() => {
      frame.current = 0
      look()
    })
  }, [look])

  useEffect(() => {
    // Caught on its way down: the page scrolls in an element of the router's, whose scrolling does not bubble.
    const options = { capture: true, passive: true }
    document.addEventListener('scroll', lookSoon, options)
    window.addEventListener('resize', lookSoon)
    return () => {
      window.cancelAnimationFrame(frame.current)
      frame.current = 0
      document.removeEventListener('scroll', lookSoon, options)
      window.removeEventListener('resize', lookSoon)
    }
  }, [lookSoon])
  useServices().page.useShown(look)
  return look
}
