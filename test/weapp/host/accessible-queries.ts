import { builtInOf, closestBuiltIn } from './built-in'
import { textIn } from './form-controls'
import { easelElement } from './view'

/** The role WeChat's built-in components have for a screen reader without `aria-role`. */
const nativeRoles: Readonly<Record<string, string>> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  'radio-group': 'radiogroup',
  image: 'img',
  navigator: 'link',
  progress: 'progressbar',
  slider: 'slider',
}

export type TextMatch = string | RegExp

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const squash = (text: string): string => text.replace(/\s+/g, '')

/** A string must be the whole text; blanks do not count, for parts of a line are elements of their own. */
export const matches = (text: string, wanted: TextMatch): boolean =>
  typeof wanted === 'string'
    ? squash(text) === squash(wanted)
    : wanted.test(text) || wanted.test(squash(text))

/** A string may stand anywhere in the text. */
export const contains = (text: string, wanted: TextMatch): boolean =>
  typeof wanted === 'string' ? squash(text).includes(squash(wanted)) : matches(text, wanted)

export const roleOf = (node: Element): string | undefined =>
  node.getAttribute('role') ?? nativeRoles[node.tagName.toLowerCase().replace(/^wx-/, '')]

/** Not to be seen on the page. */
const isInvisible = (node: Element): boolean =>
  node.closest('[hidden]') !== null || /display:\s*none/.test(node.getAttribute('style') ?? '')

/** Neither to be tapped nor to be met by a screen reader. */
export const isHidden = (node: Element): boolean =>
  isInvisible(node) || node.closest('[aria-hidden="true"]') !== null

function collectText(node: Node, read: (element: Element) => string): string {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) text += child.textContent ?? ''
    else if (isElement(child)) text += ` ${read(child)} `
  }
  return tidy(text)
}

/** Text as it stands on the page. */
export const visibleText = (node: Node): string =>
  collectText(node, (child) => (isInvisible(child) ? '' : visibleText(child)))

/** Text as a screen reader reads it: labels in place of what they label, nothing hidden. */
export const readText = (node: Node): string =>
  collectText(node, (child) => (isHidden(child) ? '' : (child.getAttribute('aria-label') ?? readText(child))))

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

function referenced(node: Element): string | undefined {
  const ids = node.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const page = node.closest('wx-page')
  if (ids.length === 0 || !page) return undefined
  const all = [...page.querySelectorAll('*')]
  return tidy(ids.map((id) => textOf(all.find((other) => easelElement(other)?.id === id))).join(' '))
}

const textOf = (node: Element | undefined): string => (node ? readText(node) : '')

/** The accessible name: aria-labelledby, aria-label, a label around it, what it contains, its placeholder. */
export function nameOf(node: Element): string {
  const named = referenced(node) ?? node.getAttribute('aria-label')
  if (named) return tidy(named)
  const isText = ['wx-input', 'wx-textarea'].includes(node.tagName.toLowerCase())
  const label = closestBuiltIn(node, 'label')
  if (!isText) return readText(node) || (label ? readText(label.dom) : '')
  return (label ? readText(label.dom) : '') || tidy(node.getAttribute('placeholder') ?? '')
}

export function findByRole(within: Element, role: string, name?: TextMatch): Element[] {
  return [...within.querySelectorAll('*')].filter(
    (node) => roleOf(node) === role && !isHidden(node) && (name === undefined || matches(nameOf(node), name)),
  )
}

/** The innermost elements whose whole visible text matches. */
export function findByText(within: Element, wanted: TextMatch): Element[] {
  const found = [...within.querySelectorAll('*')].filter(
    (node) => !isInvisible(node) && matches(visibleText(node), wanted),
  )
  return found.filter((node) => !found.some((other) => other !== node && node.contains(other)))
}

/** What stands in a text field, or an element's text. */
export function valueOf(node: Element): string {
  const element = builtInOf(node)
  const isText = element !== undefined && ['input', 'textarea'].includes(element.tag)
  return isText ? textIn(element) : visibleText(node)
}
