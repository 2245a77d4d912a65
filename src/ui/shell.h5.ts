import { useLayoutEffect, type RefObject } from 'react'
import { keepPainted } from './painted-shell'

/**
 * The shell of `index.html` stands until the first page is drawn; that page takes its place before it is painted. Where
 * the server has painted the page beforehand, it does so once it shows as much.
 */
export function useInPlaceOfShell(root: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const shell = document.getElementById('shell')
    const painted = document.documentElement.dataset['shell'] === 'painted'
    const page = root.current
    if (shell === null) return
    if (painted && page) keepPainted(shell, page)
    else shell.remove()
  }, [root])
}
