import { types } from 'node:util'
import vm from 'node:vm'
import { posix } from 'node:path'
import { wcc, wcsc } from '../host/outer-modules'
import type { MiniProgramPackage } from '../host/package-reader'
import { isRecord } from '../host/wx-call'

const options = { maxBuffer: 64 * 1024 * 1024 }

/** A node of wcc's render tree. */
interface RenderNode {
  readonly tag?: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children?: readonly unknown[]
}

/** Data go in as JSON: the scripts of templates take only objects of their own realm for objects. */
type Render = (file: string, json: string) => RenderNode | undefined

/** One element or text of a rendered page, in document order, as both engines can tell it. */
export type Flat = string

export const flatElement = (tag: string, className: string, label: string): Flat =>
  `<${[tag, ...className.split(/\s+/).filter(Boolean)].join('.')}${label === '' ? '' : ` ${label}`}>`

const filesOf = (built: MiniProgramPackage, suffix: string): string[] =>
  [...built.files.keys()].filter((file) => file.endsWith(suffix))

const withoutSuffix = (file: string): string => file.replace(/\.[a-z]+$/, '')

/**
 * Compiles all style sheets with wcsc.
 * @throws with the compiler's own message when it refuses one
 */
export function compileStyles(built: MiniProgramPackage): void {
  const styles = filesOf(built, '.wxss')
  const result = styles.length > 0 ? wcsc(built.folder, styles.map(withoutSuffix), options) : {}
  if (types.isNativeError(result)) throw result
  // what pages import goes into them, and has no entry of its own
  const wanted = built.pages.map((page) => `${page}.wxss`).filter((file) => styles.includes(file))
  const missing = wanted.find((file) => !(file in result))
  if (missing !== undefined) throw new Error(`wcsc made nothing of ${missing}`)
}

/**
 * Compiles all templates with wcc.
 * @returns a function that renders a page's data to the flat list of what it shows
 * @throws with the compiler's own message when it refuses one
 */
export function compileWithWcc(built: MiniProgramPackage): (page: string, data: unknown) => Flat[] {
  const templates = filesOf(built, '.wxml').map(withoutSuffix)
  const source = wcc(built.folder, templates, filesOf(built, '.wxs'), options)
  const renderFile: Render = vm.runInThisContext(`(function () {
    const window = { __webview_engine_version__: 0.02 }
    const global = window
    ${source}
    return (file, json) => {
      const template = $gwx(file)
      return template && template(JSON.parse(json), {}, window)
    }
  })()`)
  const render = (file: string, data: unknown): Flat[] => {
    const rendered = renderFile(`${file}.wxml`, JSON.stringify(data))
    if (!rendered) throw new Error(`wcc has no template ${file}`)
    const using = built.configs.get(file)?.usingComponents ?? {}
    return flatten(rendered, (tag, attributes) => {
      const used = using[tag]
      if (used === undefined) return undefined
      return render(posix.join(posix.dirname(file), used), { i: attributes['i'], l: attributes['l'] })
    })
  }
  return render
}

type Unfold = (tag: string, attributes: Readonly<Record<string, unknown>>) => Flat[] | undefined

function flatten(node: RenderNode, unfold: Unfold): Flat[] {
  const tag = (node.tag ?? '').replace(/^wx-/, '')
  const attributes = node.attr ?? {}
  const component = unfold(tag, attributes)
  if (component) return component
  const isElement = !['', 'virtual', 'page'].includes(tag)
  const text = (name: string): string => {
    const value = attributes[name]
    return typeof value === 'string' ? value : ''
  }
  const own = isElement ? [flatElement(tag, text('class'), text('ariaLabel'))] : []
  const inside = (node.children ?? []).flatMap((child) => {
    if (isRecord(child)) return flatten(child, unfold)
    const shown = typeof child === 'string' || typeof child === 'number' ? String(child).trim() : ''
    return shown === '' ? [] : [shown]
  })
  return [...own, ...inside]
}
