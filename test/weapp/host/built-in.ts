import type * as Easel from 'glass-easel'
import { domOf } from './view'

/** One built-in element on a page, such as an `<input>`. */
export class BuiltIn {
  constructor(private readonly component: Easel.GeneralComponent) {}

  get tag(): string {
    return this.component.is
  }

  get id(): string {
    return this.component.id
  }

  get dom(): HTMLElement {
    return domOf(this.component)
  }

  /** The value the template gave to a property, by its attribute name. */
  property(attribute: string): unknown {
    const data: Readonly<Record<string, unknown>> = this.component.data
    return data[propertyName(attribute)]
  }

  /** A property as text; what is no text, number or boolean has none. */
  text(attribute: string): string {
    return asText(this.property(attribute))
  }

  get disabled(): boolean {
    return this.property('disabled') === true || this.property('disabled') === 'true'
  }

  /** Raises an event of the element's own; these do not bubble, touches do. */
  emit(type: string, detail: Readonly<Record<string, unknown>>): void {
    this.component.triggerEvent(type, detail, { bubbles: false, composed: true })
  }

  onTap(run: () => void): void {
    this.component.addListener('tap', run)
  }

  /** Shows a state on the DOM, where queries find it; `undefined` and `null` take it away. */
  show(attribute: string, value: unknown): void {
    if (value === undefined || value === null) this.dom.removeAttribute(attribute)
    else this.dom.setAttribute(attribute, asText(value))
  }
}

/** How a built-in element behaves beyond showing its attributes. */
export interface BuiltInBehaviour {
  /** Properties it has even where no template sets them. */
  readonly properties?: readonly string[]
  created?(element: BuiltIn): void
  /** By attribute name: called with every value the template gives. */
  readonly changed?: Readonly<Record<string, (element: BuiltIn, value: unknown) => void>>
}

export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

export const propertyName = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const builtIns = new WeakMap<object, BuiltIn>()

export function rememberBuiltIn(component: Easel.GeneralComponent): BuiltIn {
  const element = new BuiltIn(component)
  builtIns.set(element.dom, element)
  return element
}

export const builtInOf = (node: object): BuiltIn | undefined => builtIns.get(node)

/** The nearest element of that tag around a node, itself included. */
export function closestBuiltIn(node: Element, tag: string): BuiltIn | undefined {
  const found = node.closest(`wx-${tag}`)
  return found ? builtInOf(found) : undefined
}

export function builtInsWithin(node: Element, tag: string): BuiltIn[] {
  return [...node.querySelectorAll(`wx-${tag}`)].flatMap((found) => builtInOf(found) ?? [])
}
