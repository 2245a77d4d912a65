import { useEffect, useLayoutEffect, type RefObject } from 'react'
import { keepPainted } from './painted-shell'

const shell = (): HTMLElement | null => document.getElementById('shell')
const isPainted = (): boolean => document.documentElement.dataset['shell'] === 'painted'

/**
 * The shell of `index.html` stands until the first page is drawn; that page takes its place before it is painted. Where
 * the server has painted the page beforehand, it does so once it shows as much.
 */
export function useInPlaceOfShell(root: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    if (!isPainted()) shell()?.remove()
  }, [])
  useEffect(() => {
    const page = root.current
    const painted = shell()
    if (page === null || painted === null) return
    // The effects of what lies around this one come after it, and with them what is asked for.
    setTimeout(() => keepPainted(painted, page))
  }, [root])
}
