import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import create from 'react-reconciler'
import { ConcurrentRoot, DefaultEventPriority } from 'react-reconciler/constants'

type Props = Readonly<Record<string, unknown>>
type Sheet = Parent
interface Parent {
  children: Node[]
}
interface Element extends Parent {
  readonly type: string
  props: Props
}
interface Words {
  text: string
}
type Node = Element | Words

const add = (parent: Parent, child: Node): void => {
  remove(parent, child)
  parent.children.push(child)
}
const addBefore = (parent: Parent, child: Node, before: Node): void => {
  remove(parent, child)
  parent.children.splice(parent.children.indexOf(before), 0, child)
}
function remove(parent: Parent, child: Node): void {
  parent.children = parent.children.filter((each) => each !== child)
}
const nothing = (): void => undefined
const no = (): boolean => false

let commits = 0

/**
 * React upon a tree of plain objects. Pages load what they show in effects, which rendering to a string never runs; here
 * they run, and refs hold null, as before a page is mounted.
 */
const renderer = create<Element, Words, Sheet>({
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: true,
  noTimeout: -1,
  createInstance: (type, props) => ({ type, props, children: [] }),
  createTextInstance: (text) => ({ text }),
  appendInitialChild: add,
  finalizeInitialChildren: no,
  prepareUpdate: () => true,
  shouldSetTextContent: no,
  getRootHostContext: () => null,
  getChildHostContext: () => null,
  getPublicInstance: () => null,
  prepareForCommit: () => null,
  resetAfterCommit() {
    commits += 1
  },
  preparePortalMount: nothing,
  scheduleTimeout: (callback, delayMs) => setTimeout(callback, delayMs),
  cancelTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
  getCurrentEventPriority: () => DefaultEventPriority,
  getInstanceFromNode: () => null,
  beforeActiveInstanceBlur: nothing,
  afterActiveInstanceBlur: nothing,
  prepareScopeUpdate: nothing,
  getInstanceFromScope: () => null,
  detachDeletedInstance: nothing,
  appendChild: add,
  appendChildToContainer: add,
  insertBefore: addBefore,
  insertInContainerBefore: addBefore,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer(sheet) {
    sheet.children = []
  },
  commitUpdate(element, _payload, _type, _before, props) {
    element.props = props
  },
  commitTextUpdate(words, _before, text) {
    words.text = text
  },
  commitMount: nothing,
  resetTextContent: nothing,
})

/** Turns of the event loop without a change after which a page counts as drawn, and the most that it may take. */
const quietTurns = 4
const mostTurns = 200

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Renders a component, lets its effects run and what they have asked for arrive, and gives it as HTML; React escapes all
 * text. One at a time.
 * @throws whatever a component or an effect throws
 */
export async function onPaper(component: ReactNode): Promise<string> {
  const sheet: Sheet = { children: [] }
  // A prefix of its own: the ids of the app's page begin with another.
  const root = renderer.createContainer(sheet, ConcurrentRoot, null, false, null, 'p', nothing, null)
  renderer.updateContainer(component, root, null, null)
  let known = commits
  for (let quiet = 0, turns = 0; quiet < quietTurns && turns < mostTurns; turns += 1) {
    await turn()
    quiet = commits === known ? quiet + 1 : 0
    known = commits
  }
  const html = renderToStaticMarkup(createElement('div', null, ...sheet.children.map(elementOf)))
  renderer.updateContainer(null, root, null, null)
  await turn()
  return html.slice('<div>'.length, -'</div>'.length)
}

function elementOf(node: Node): ReactNode {
  if ('text' in node) return node.text
  const props = Object.fromEntries(
    Object.entries(node.props).filter(
      ([name, value]) => name !== 'children' && name !== 'autoFocus' && typeof value !== 'function',
    ),
  )
  return createElement(node.type, props, ...node.children.map(elementOf))
}
