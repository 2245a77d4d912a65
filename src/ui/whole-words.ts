import { createElement, Fragment, type ElementType, type ReactNode } from 'react'

/** A date in either language, or the number of a case. */
const whole = /(\b(?:\d{4}-(?:\d\d-\d\d|\d{6})|\d\d? [A-Z][a-z]{2} \d{4})\b)/

/** What parts two facts, or the steps of a way, stays at the end of the first: no line begins with it. */
const parted = (text: string): string => text.replace(/ ([·›]) /g, '\u00a0$1 ')

const kept = (child: ReactNode, at: number, piece: ElementType): ReactNode => {
  if (typeof child !== 'string') return child
  if (!whole.test(child)) return parted(child)
  const parts = child.split(whole).map((part, place) =>
    // What the pattern found stands between the rest.
    place % 2 === 1 ? createElement(piece, { key: place, className: 'ui-whole' }, part) : parted(part),
  )
  return createElement(Fragment, { key: `whole-${at}` }, parts)
}

/** The same words, broken into lines only where they may be: a date on two lines reads as two numbers. */
export const wholeWords = (children: ReactNode, piece: ElementType): ReactNode =>
  Array.isArray(children)
    ? children.map((child: ReactNode, at) => kept(child, at, piece))
    : kept(children, 0, piece)
