import vm from 'node:vm'
import type * as Easel from 'glass-easel'
import type * as Adapter from 'glass-easel-miniprogram-adapter'
import type * as TemplateCompiler from 'glass-easel-template-compiler'
import type * as Jsdom from 'jsdom'
import type Wcc from 'miniprogram-compiler/src/wcc'
import type Wcsc from 'miniprogram-compiler/src/wcsc'

interface OuterRequire {
  (id: 'jsdom'): typeof Jsdom
  (id: 'glass-easel'): typeof Easel
  (id: 'glass-easel-miniprogram-adapter'): typeof Adapter
  (id: 'glass-easel-template-compiler'): typeof TemplateCompiler
  (id: 'miniprogram-compiler/src/wcc'): typeof Wcc
  (id: 'miniprogram-compiler/src/wcsc'): typeof Wcsc
}

/**
 * Node's own `require`, outside Jest's module registry.
 * jsdom 29 reaches ES modules through `require`, which Node 20 allows and Jest's registry refuses; and what is
 * loaded here is loaded once for all test files of a worker.
 */
function outerRequire(): OuterRequire {
  const outerProcess: NodeJS.Process = vm.runInThisContext('process')
  return outerProcess.getBuiltinModule('node:module').createRequire(__filename)
}

const load = outerRequire()

export const jsdom = load('jsdom')
/** WeChat's own component framework: renders WXML, keeps components' life cycles, bubbles events. */
export const easel = load('glass-easel')
export const adapter = load('glass-easel-miniprogram-adapter')
export const templateCompiler = load('glass-easel-template-compiler')
/** WeChat's official compilers of WXML and WXSS; they read JSON files beside the templates through `require`. */
export const wcc = load('miniprogram-compiler/src/wcc')
export const wcsc = load('miniprogram-compiler/src/wcsc')
