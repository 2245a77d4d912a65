import { createElement, Fragment, type ElementType, type ReactNode } from 'react'

/** A date, or the number of a case. */
const whole = /(\b\d{4}-(?:\d\d-\d\d|\d{6})\b)/

const kept = (child: ReactNode, at: number, piece: ElementType): ReactNode => {
  if (typeof child !== 'string' || !whole.test(child)) return child
  const parts = child.split(whole).map((part, place) =>
    // What the pattern found stands between the rest.
    place % 2 === 1 ? createElement(piece, { key: place, className: 'ui-whole' }, part) : part,
  )
  return createElement(Fragment, { key: `whole-${at}` }, parts)
}

/** The same words, none of whose dates breaks at a hyphen: on two lines it reads as two numbers. */
export const wholeWords = (children: ReactNode, piece: ElementType): ReactNode =>
  Array.isArray(children)
    ? children.map((child: ReactNode, at) => kept(child, at, piece))
    : kept(children, 0, piece)
