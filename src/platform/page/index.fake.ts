import { useEffect, useRef } from 'react'
import type { Page } from './page.port'

export interface FakePage extends Page {
  readonly title: () => string
  /** The last address put on the page by `readdress`, or null. */
  readonly address: () => string | null
  /** Coming back to the page from another. */
  show(): void
}

/** A page with these parameters, without a router. */
export function fakePage(params: Readonly<Record<string, string>> = {}): FakePage {
  const callbacks = new Set<() => void>()
  let title = ''
  let address: string | null = null
  return {
    useParams: () => params,
    useShown(callback) {
      const newest = useRef(callback)
      newest.current = callback
      useEffect(() => {
        const call = (): void => newest.current()
        callbacks.add(call)
        call()
        return () => {
          callbacks.delete(call)
        }
      }, [])
    },
    useTitle(next) {
      useEffect(() => {
        title = next
      }, [next])
    },
    readdress(next) {
      address = next
    },
    title: () => title,
    address: () => address,
    show: () => callbacks.forEach((callback) => callback()),
  }
}
