import vm from 'node:vm'
import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { LogicVm } from './logic-vm'
import { packageOf, type MiniProgramPackage } from './package-reader'
import type { SetDataMeter } from './set-data-meter'
import { isViewEvent, plainEvent } from './touches'
import { isRecord } from './wx-call'

type Definition = Record<string, unknown>
type Method = (...given: unknown[]) => unknown

const isMethod = (value: unknown): value is Method => typeof value === 'function'

interface Module {
  exports: unknown
}

/** glass-easel knows property types by its own realm's constructors, not by those of the logic layer. */
const propertyTypes: Readonly<Record<string, unknown>> = vm.runInThisContext(
  '({ Object, String, Number, Boolean, Array, Function })',
)

function ownType(type: unknown): unknown {
  return typeof type === 'function' ? (propertyTypes[type.name] ?? null) : type
}

function ownProperties(properties: unknown): Definition {
  if (!isRecord(properties)) return {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      isRecord(property) ? { ...property, type: ownType(property['type']) } : ownType(property),
    ]),
  )
}

/**
 * Loads the app's files as WeChat does: `require` by path, `App`, `Page` and `Component` as globals that belong to
 * the file under way, page code on first entry (`lazyCodeLoading`), and a subpackage's code only after it was entered.
 */
export class ModuleLoader {
  app: Definition | undefined
  /** Subpackages entered so far, in order. */
  readonly loadedPackages: string[] = ['']
  private readonly modules = new Map<string, Module>()
  private readonly registered = new Set<string>()
  private register:
    { page(definition: Definition): void; component(definition: Definition): void } | undefined

  constructor(
    private readonly built: MiniProgramPackage,
    private readonly logic: LogicVm,
    private readonly space: CodeSpace,
    private readonly meter: SetDataMeter,
  ) {
    logic.define('App', (definition: Definition) => (this.app = definition))
    logic.define('Page', (definition: Definition) => this.registration('Page').page(definition))
    logic.define('Component', (definition: Definition) =>
      this.registration('Component').component(definition),
    )
    logic.define('Behavior', (definition: Definition) => space.behavior().definition(definition).register())
  }

  /** Runs a page's code, and before it that of the components it uses, unless that has been done. */
  ensurePage(path: string): void {
    const root = packageOf(path, this.built.subPackages)
    if (!this.loadedPackages.includes(root)) this.loadedPackages.push(root)
    for (const component of this.built.components) this.ensureRegistered(component)
    this.ensureRegistered(path)
  }

  /** @throws what the file throws, or that it does not exist or belongs to a subpackage that is not there yet */
  require(file: string): unknown {
    const known = this.modules.get(file)
    if (known) return known.exports
    const source = this.built.files.get(file)
    const root = packageOf(file, this.built.subPackages)
    if (source === undefined || !this.loadedPackages.includes(root)) {
      throw this.logic.error(`module '${file}' is not defined`)
    }
    const loaded: Module = { exports: this.logic.toLogic({}) }
    this.modules.set(file, loaded)
    this.logic.runModule(file, source, {
      require: (request: string) => this.require(this.resolve(file, request)),
      module: loaded,
      exports: loaded.exports,
    })
    return loaded.exports
  }

  private ensureRegistered(path: string): void {
    if (this.registered.has(path)) return
    this.registered.add(path)
    let count = 0
    const builder = () => {
      count += 1
      return this.space.component(path)
    }
    this.register = {
      page: (definition) => void builder().pageDefinition(this.wrap(definition)).register(),
      component: (definition) => void builder().definition(this.wrapComponent(definition, path)).register(),
    }
    try {
      this.require(`${path}.js`)
    } finally {
      this.register = undefined
    }
    if (count === 0) throw new Error(`${path}.js registers no page or component`)
  }

  private registration(name: string): NonNullable<ModuleLoader['register']> {
    if (!this.register) throw this.logic.error(`${name} is called outside of a page's or component's file`)
    return this.register
  }

  private resolve(from: string, request: string): string {
    const parts = request.startsWith('/') ? [] : from.split('/').slice(0, -1)
    for (const part of request.split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '.' && part !== '') parts.push(part)
    }
    const path = parts.join('/')
    return (
      [path, `${path}.js`, `${path}/index.js`].find((candidate) => this.built.files.has(candidate)) ?? path
    )
  }

  /** The app's handlers get plain objects of their own layer, as over WeChat's bridge. */
  private wrap(definition: Definition): Definition {
    return Object.fromEntries(
      Object.entries(definition).map(([name, value]) => [
        name,
        isMethod(value) ? this.handler(value) : value,
      ]),
    )
  }

  private handler(run: Method): Method {
    const { logic } = this
    return function (this: unknown, ...given: unknown[]): unknown {
      return run.apply(
        this,
        given.map((value) => (isViewEvent(value) ? logic.toLogic(plainEvent(value)) : value)),
      )
    }
  }

  private wrapComponent(definition: Definition, path: string): Definition {
    const wrapped = this.wrap(definition)
    const lifetimes = isRecord(wrapped['lifetimes']) ? wrapped['lifetimes'] : {}
    const attached = lifetimes['attached'] ?? wrapped['attached']
    const { meter } = this
    return {
      ...wrapped,
      methods: isRecord(wrapped['methods']) ? this.wrap(wrapped['methods']) : {},
      properties: ownProperties(wrapped['properties']),
      lifetimes: {
        ...lifetimes,
        attached(this: Parameters<SetDataMeter['attach']>[0]) {
          meter.attach(this, path)
          if (typeof attached === 'function') attached.call(this)
        },
      },
    }
  }
}
