import { useLayoutEffect } from 'react'

/** The shell of `index.html` stands until the first page is drawn; that page takes its place before it is painted. */
export function useInPlaceOfShell(): void {
  useLayoutEffect(() => document.getElementById('shell')?.remove(), [])
}
