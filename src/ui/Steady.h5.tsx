import { Component } from 'react'
import type { SteadyProps } from './steady.props'

/** Where each part of the page was in the window. */
type Places = ReadonlyMap<Element, DOMRect>

/**
 * An answer pushes nothing about in sight, however late it comes: what stands elsewhere once it is drawn fades in there,
 * as pages do (`page-turns.h5.css`), and so does what is new. All else stays as it was.
 */
export class Steady extends Component<SteadyProps> {
  override getSnapshotBeforeUpdate({ of }: SteadyProps): Places | null {
    return this.props.of.every((each, at) => each === of[at]) ? null : placesOnPage()
  }

  override componentDidUpdate(_props: SteadyProps, _state: unknown, before: Places | null): void {
    if (before === null) return
    if (this.props.holdsFocused) holdFocused(before)
    for (const page of pagesInSight()) for (const part of movedIn(page, before)) fadeIn(part)
  }

  override render(): null {
    return null
  }
}

/** What lays out nothing itself, as `display: contents` and pages below the one in sight, stands nowhere. */
const isLaidOut = (part: Element): boolean => part.getClientRects().length > 0

const pagesInSight = (): Element[] => [...document.querySelectorAll('main')].filter(isLaidOut)

function placesOnPage(): Places {
  const places = new Map<Element, DOMRect>()
  const note = (parts: HTMLCollection): void => {
    for (const part of parts) {
      if (isLaidOut(part)) places.set(part, part.getBoundingClientRect())
      if (part instanceof HTMLElement) note(part.children)
    }
  }
  for (const page of pagesInSight()) note(page.children)
  return places
}

/** Scrolls the page so that what has the focus is not moved, unless one has scrolled away from it. */
function holdFocused(before: Places): void {
  const focused = document.activeElement
  const was = focused && before.get(focused)
  const page = focused?.closest('.taro_page')
  if (!was || !page || was.bottom < 0 || was.top > window.innerHeight) return
  page.scrollTop += focused.getBoundingClientRect().top - was.top
}

/** A browser does not count less as moved, and scrolls by whole pixels. */
const isAway = (one: number, other: number): boolean => Math.abs(one - other) > 1

/** Of what stays where it was and has another size, only the parts that are moved. */
function* movedIn(whole: Element, before: Places): Generator<Element> {
  for (const part of whole.children) {
    if (!(part instanceof HTMLElement)) continue
    const was = before.get(part)
    const is = part.getBoundingClientRect()
    if (!isLaidOut(part)) yield* movedIn(part, before)
    else if (!was || isAway(is.left, was.left) || isAway(is.top, was.top)) yield part
    else if (isAway(is.width, was.width) || isAway(is.height, was.height)) yield* movedIn(part, before)
  }
}

/** Unseen while it is moved; without motion it is there whole with the next picture. */
function fadeIn(part: Element): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  part.animate({ opacity: [0, isStill ? 0 : 1] }, { duration: isStill ? 1 : 180, easing: 'ease-out' })
}
