import { useEffect, useRef } from 'react'
import { useServices } from '../services/context'
import type { DeskStore } from './desk.store'

/**
 * Hears the keys of the desk while its page is the one on screen: it stays in the document below the page that it has
 * led to, where the same keys mean something else, or nothing.
 */
export function useDeskKeys(desk: DeskStore, onKey: (key: string) => void): void {
  const { page } = useServices()
  const isShown = useRef(true)
  const newest = useRef(onKey)
  newest.current = onKey
  page.useShown(() => {
    isShown.current = true
  })
  page.useHidden(() => {
    isShown.current = false
  })
  useEffect(
    () =>
      desk.onKey((key) => {
        if (isShown.current) newest.current(key)
      }),
    [desk],
  )
}
