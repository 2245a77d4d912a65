import vm from 'node:vm'
import type * as Easel from 'glass-easel'
import { templateCompiler } from './outer-modules'
import type { MiniProgramPackage, PackageProblem } from './package-reader'

/** The compiled templates of a whole mini-program. */
export interface CompiledTemplates {
  readonly groups: Easel.template.ProcGenGroupList
  /** Every attribute the templates set, by tag: built-in components must declare them. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>
  readonly problems: readonly PackageProblem[]
}

interface ParseMessage {
  readonly message: string
  readonly startLine: number
}

/** Attributes that are not properties of the element they stand on. */
const notProperty = /^(bind|catch|mut-bind|capture-|wx:|data-|mark:|model:)|^(class|style|id|slot|is|data)$/
/** Taro sets `data-sid` beside `data="{{}}"`; the compiler calls that deprecated, WeChat accepts it. */
const harmless = /deprecated|data-\*/i
const openingTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g
const attributeName = /([^\s=>/]+)(?:="[^"]*")?/g

function collectAttributes(source: string, into: Map<string, Set<string>>): void {
  for (const [, tag = '', list = ''] of source.matchAll(openingTag)) {
    const names = into.get(tag) ?? new Set<string>()
    into.set(tag, names)
    for (const [, name = ''] of list.matchAll(attributeName)) if (!notProperty.test(name)) names.add(name)
  }
}

function compile(files: ReadonlyMap<string, string>): CompiledTemplates {
  const problems: PackageProblem[] = []
  const attributes = new Map<string, Set<string>>()
  const group = new templateCompiler.TmplGroup()
  try {
    for (const [file, source] of files) {
      if (file.endsWith('.wxs')) {
        const problem = scriptProblem(file, source)
        if (problem) problems.push(problem)
        group.addScript(file.slice(0, -'.wxs'.length), source)
      }
      if (!file.endsWith('.wxml')) continue
      const messages: readonly ParseMessage[] = group.addTmpl(file.slice(0, -'.wxml'.length), source)
      for (const { message, startLine } of messages) {
        if (!harmless.test(message)) problems.push({ file, message: `line ${startLine + 1}: ${message}` })
      }
      collectAttributes(source, attributes)
    }
    const groups: Easel.template.ProcGenGroupList =
      problems.length > 0 ? {} : vm.runInThisContext(group.getTmplGenObjectGroups(), 'templates')
    return { groups, attributes, problems }
  } finally {
    group.free()
  }
}

/** WXS is a subset of ECMAScript 5: what Node cannot parse, WeChat cannot either. */
function scriptProblem(file: string, source: string): PackageProblem | undefined {
  try {
    vm.compileFunction(source, ['require', 'module', 'exports'])
    return undefined
  } catch (error) {
    return { file, message: String(error) }
  }
}

const compiled = new WeakMap<ReadonlyMap<string, string>, CompiledTemplates>()

/** Compiles all WXML and WXS with the compiler WeChat ships for glass-easel; once per package read. */
export function compileTemplates(built: MiniProgramPackage): CompiledTemplates {
  const known = compiled.get(built.files)
  if (known) return known
  const fresh = compile(built.files)
  compiled.set(built.files, fresh)
  return fresh
}
