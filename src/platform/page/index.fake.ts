import { useEffect, useRef } from 'react'
import type { Page, SharedPage } from './page.port'

export interface FakePage extends Page {
  readonly title: () => string
  /** The last address put on the page by `readdress`, or null. */
  readonly address: () => string | null
  /** What the page is called when it is shared now. */
  readonly shared: () => SharedPage | null
  /** The parts that were brought into view, oldest first. */
  readonly revealed: readonly string[]
  /** Pulls the page down; resolves when it has asked anew. */
  pull(): Promise<void>
  /** Coming back to the page from another. */
  show(): void
  /** Leaving the page for another. */
  hide(): void
}

/** A page with these parameters, without a router. */
export function fakePage(params: Readonly<Record<string, string>> = {}): FakePage {
  const callbacks = new Set<() => void>()
  const hiders = new Set<() => void>()
  const revealed: string[] = []
  let refresher: () => Promise<unknown> = async () => undefined
  let title = ''
  let shared: SharedPage | null = null
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
    useHidden(callback) {
      const newest = useRef(callback)
      newest.current = callback
      useEffect(() => {
        const call = (): void => newest.current()
        hiders.add(call)
        return () => {
          hiders.delete(call)
        }
      }, [])
    },
    useTitle(next) {
      useEffect(() => {
        title = next
      }, [next])
    },
    useRefresh(refresh) {
      useEffect(() => {
        refresher = refresh
      })
    },
    async pull() {
      await refresher()
    },
    useShare(next) {
      useEffect(() => {
        shared = next
      })
    },
    readdress(next) {
      address = next
    },
    reveal: (elementId) => void revealed.push(elementId),
    revealed,
    title: () => title,
    shared: () => shared,
    address: () => address,
    hide: () => hiders.forEach((callback) => callback()),
    show: () => callbacks.forEach((callback) => callback()),
  }
}
