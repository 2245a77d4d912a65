import { Component } from 'react'
import type { SteadyProps } from './steady.props'

/** Left edge, upper edge, width and height, from the corner of what it lies in. */
type Place = readonly [number, number, number, number]
type Places = ReadonlyMap<Element, Place>

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
    for (const frame of frames())
      for (const part of movedIn(frame, frame.getBoundingClientRect(), before)) fadeIn(part)
  }

  override render(): null {
    return null
  }
}

/** The page in sight, and a dialog upon it. */
const frames = (): Element[] =>
  [...document.querySelectorAll('main, dialog')].filter((each) => each.getClientRects().length > 0)

const placeIn = (frame: DOMRect, part: Element): Place => {
  const { left, top, width, height } = part.getBoundingClientRect()
  return [Math.round(left - frame.left), Math.round(top - frame.top), Math.round(width), Math.round(height)]
}

function placesOnPage(): Places {
  const places = new Map<Element, Place>()
  const note = (frame: DOMRect, parts: HTMLCollection): void => {
    for (const part of parts) {
      if (part.getClientRects().length > 0) places.set(part, placeIn(frame, part))
      if (!(part instanceof SVGElement)) note(frame, part.children)
    }
  }
  for (const each of frames()) note(each.getBoundingClientRect(), each.children)
  return places
}

/** Of what stays where it was and has another size, only the parts that are moved. */
function* movedIn(whole: Element, frame: DOMRect, before: Places): Generator<Element> {
  for (const part of whole.children) {
    if (part instanceof SVGElement) continue
    // What lays out nothing itself, as `display: contents`, stands nowhere.
    const [left, top, width, height] = part.getClientRects().length > 0 ? placeIn(frame, part) : []
    const was = before.get(part)
    if (left === undefined) yield* movedIn(part, frame, before)
    else if (left !== was?.[0] || top !== was[1]) yield part
    else if (width !== was[2] || height !== was[3]) yield* movedIn(part, frame, before)
  }
}

/** Unseen while it is moved; without motion it is there whole with the next picture. */
function fadeIn(part: Element): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  part.animate({ opacity: [0, isStill ? 0 : 1] }, { duration: isStill ? 1 : 180, easing: 'ease-out' })
}
