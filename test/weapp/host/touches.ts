import type * as Easel from 'glass-easel'
import { easel } from './outer-modules'
import { builtInOf } from './built-in'
import { labelled } from './built-in-components'
import { easelElement, type View } from './view'

interface Place {
  readonly id: string
  readonly dataset: unknown
  readonly offsetLeft: number
  readonly offsetTop: number
}

const touchPoint = { identifier: 0, pageX: 5, pageY: 5, clientX: 5, clientY: 5, force: 1 }

const place = (element: Easel.Element): Place => ({
  id: element.id ?? '',
  dataset: jsonCopy(element.dataset ?? {}),
  offsetLeft: 0,
  offsetTop: 0,
})

/** What crosses from the view to the logic layer is JSON. */
function jsonCopy(value: unknown): unknown {
  const text = JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text)
}

export const isViewEvent = (value: unknown): value is Easel.ShadowedEvent<unknown> =>
  value instanceof easel.Event

/** The plain object that the app's handler gets for an event of the view. */
export function plainEvent(event: Easel.ShadowedEvent<unknown>): Record<string, unknown> {
  const touches = touchesOf(event.getOriginalEvent())
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: place(event.target),
    currentTarget: place(event.currentTarget),
    mark: jsonCopy(event.mark ?? {}),
    detail: jsonCopy(event.detail ?? {}),
    touches: event.type === 'touchend' ? [] : touches,
    changedTouches: touches,
    mut: false,
  }
}

/** A canvas is told where it was touched within itself, and nothing else. */
class CanvasTouch {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}

function touchesOf(original: unknown): readonly object[] {
  if (original instanceof CanvasTouch) return [{ identifier: 0, x: original.x, y: original.y }]
  return original === 'touch' ? [touchPoint] : []
}

/** A finger draws a line on a canvas, through these places within it, in CSS px; `pause` is the time between two of them. */
export async function draw(
  canvas: Element,
  line: readonly (readonly [x: number, y: number])[],
  pause: () => Promise<void>,
): Promise<void> {
  const element = easelElement(canvas)
  if (!element) throw new Error(`${describeNode(canvas)} is not part of a page`)
  const tell = async (type: string, [x, y]: readonly [number, number]): Promise<void> => {
    const options = { bubbles: true, composed: true, originalEvent: new CanvasTouch(x, y) }
    easel.Event.dispatchEvent(element, new easel.Event(type, { x, y }, options))
    await pause()
  }
  const [first = [0, 0], ...rest] = line
  await tell('touchstart', first)
  for (const place of rest) await tell('touchmove', place)
  await tell('touchend', rest.at(-1) ?? first)
}

function dispatch(element: Easel.Element, type: string): void {
  const detail = { x: touchPoint.clientX, y: touchPoint.clientY }
  const options = { bubbles: true, composed: true, capturePhase: true, originalEvent: 'touch' }
  easel.Event.dispatchEvent(element, new easel.Event(type, detail, options))
}

function ancestors(node: Element): Element[] {
  const found: Element[] = []
  for (let current: Element | null = node; current; current = current.parentElement) found.push(current)
  return found
}

/** Whether a tap on this element reaches any handler of the app's or any control. */
export function isTappable(view: View, node: Element): boolean {
  return ancestors(node).some(
    (around) => view.listensFor(around, 'tap') || builtInOf(around)?.tag === 'picker',
  )
}

/**
 * A finger goes down and up on an element, with the events of WeChat's view layer: touchstart, touchend, tap.
 * @throws when nothing listens there, or the control is disabled: a person would see nothing happen
 */
export function tap(view: View, node: Element): void {
  const label = builtInOf(node)?.tag === 'label' ? builtInOf(node) : undefined
  const target = (label && labelled(label)?.dom) ?? node
  const element = easelElement(target)
  if (!element) throw new Error(`${describeNode(target)} is not part of a page`)
  const blocked = ancestors(target)
    .map(builtInOf)
    .find((around) => around?.disabled)
  if (blocked) throw new Error(`${describeNode(blocked.dom)} is disabled`)
  if (!isTappable(view, target)) throw new Error(`nothing listens to a tap on ${describeNode(target)}`)
  for (const type of ['touchstart', 'touchend', 'tap']) dispatch(element, type)
}

/** A short picture of an element for messages. */
export function describeNode(node: Element): string {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  const attributes = ['role', 'aria-label', 'class']
    .flatMap((name) => (node.hasAttribute(name) ? [`${name}="${node.getAttribute(name) ?? ''}"`] : []))
    .join(' ')
  return `<${[node.tagName.toLowerCase(), attributes].filter(Boolean).join(' ')}>${text}`
}
