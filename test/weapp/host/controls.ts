import { isHidden, nameOf, roleOf } from './accessible-queries'
import { describeNode } from './touches'
import type { View } from './view'

/** WeChat's components that a person works with, whether the app listens to a tap on them or not. */
const native = ['button', 'input', 'textarea', 'switch', 'checkbox', 'radio', 'slider', 'picker', 'navigator']

/** What a screen reader must say of a role beside its name. */
const stateOf: Readonly<Record<string, string>> = {
  checkbox: 'aria-checked',
  radio: 'aria-checked',
  switch: 'aria-checked',
  tab: 'aria-selected',
}

const tagOf = (node: Element): string => node.tagName.toLowerCase().replace(/^wx-/, '')

/** Catches the tap for another: a veil around a dialog, the frame of a picker, a canvas that has its name around it. The camera's picture is nothing to be pressed. */
const standsForAnother = (node: Element): boolean =>
  tagOf(node) === 'camera' ||
  node.querySelector(':scope > [role="dialog"]') !== null ||
  (tagOf(node) === 'picker' && node.querySelector('[role]') !== null) ||
  (tagOf(node) === 'canvas' && node.closest('[role][aria-label]') !== null)

function problemOf(node: Element): string | null {
  const role = roleOf(node)
  if (role === undefined || role === '') return 'no role'
  if (nameOf(node) === '') return 'no name'
  const state = stateOf[role]
  return state !== undefined && !node.hasAttribute(state) ? `no ${state}` : null
}

/** The controls of a page that a screen reader could not tell, each with what it lacks. */
export function untoldControls(view: View, page: Element): string[] {
  return [...page.querySelectorAll('*')].flatMap((node) => {
    const isControl = native.includes(tagOf(node)) || view.listensFor(node, 'tap')
    if (!isControl || isHidden(node) || standsForAnother(node)) return []
    const problem = problemOf(node)
    return problem === null ? [] : [`${problem}: ${describeNode(node)}`]
  })
}
