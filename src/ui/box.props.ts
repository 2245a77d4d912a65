import type { CSSProperties, ReactNode } from 'react'

/** What the element is; the mini-program has only views and says it by `aria-role`. */
export type BoxTag =
  'div' | 'span' | 'p' | 'section' | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd' | 'h1' | 'h2' | 'h3' | 'h4'

export type BoxRole =
  | 'alert'
  | 'dialog'
  | 'group'
  | 'img'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'none'
  | 'note'
  | 'progressbar'
  | 'radiogroup'
  | 'region'
  | 'status'

/** Where a row stands in a list of which only a part is mounted. */
export interface Place {
  /** From 1. */
  readonly position: number
  /** Rows in all; -1 while nobody knows. */
  readonly of: number
}

export interface BoxProps {
  readonly tag?: BoxTag | undefined
  readonly role?: BoxRole | undefined
  readonly className?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
  /** Not for a screen reader: decoration, or said elsewhere. */
  readonly isHidden?: boolean | undefined
  readonly live?: 'polite' | 'assertive' | undefined
  /** Of a progress bar, in percent. */
  readonly valueNow?: number | undefined
  readonly place?: Place | undefined
  readonly style?: CSSProperties | undefined
  readonly children?: ReactNode
}
