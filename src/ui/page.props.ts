import type { ReactNode } from 'react'

export interface PageProps {
  /** The page's name: the h1 of the header, the document's title, the mini-program's navigation bar. */
  readonly title: string
  /** Which of its kind this page is of, for its tab among other tabs of a browser; its content says it by itself. */
  readonly about?: string | null | undefined
  /** Given on the two root pages: a brand heading instead of a back button, and the bottom navigation. */
  readonly tab?: 'home' | 'me' | undefined
  /** A screen in public: no way back, wide and large. */
  readonly isKiosk?: boolean | undefined
  /** A screen of work at a desk: as wide as it is given. */
  readonly isWide?: boolean | undefined
  /** One or two small actions at the right of the title (follow, share). In the mini-program they open the page. */
  readonly tools?: ReactNode
  /** The bottom bar with at most two buttons, within the thumb's reach. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}
