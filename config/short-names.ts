import postcss from 'postcss'
import type { Compiler } from 'webpack'
import { isForFinding, shortName } from './plugins/short-name'

const styleSheet = /\.(wxss|acss|ttss)$/
const className = /\.(-?[_a-zA-Z][\w-]*)/g

/**
 * Gives the classes in the style sheets of a built mini-program the short names that the app sends to its pages
 * (`plugins/short-names-runtime.ts`): a node's classes were a fifth of what Taro sends.
 */
export class ShortNames {
  /** Every short name with what it stands for. */
  private readonly owners = new Map<string, string>()

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('ShortNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE
      compilation.hooks.processAssets.tap({ name: 'ShortNames', stage }, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          if (!styleSheet.test(file)) continue
          const css = this.shortened(source.source().toString(), file)
          compilation.updateAsset(file, new sources.RawSource(css))
        }
      })
    })
  }

  /** @throws when two classes would have one name, or one is for finding elements: then one needs another name */
  private shortened(css: string, file: string): string {
    const root = postcss.parse(css, { from: file })
    const faults: string[] = []
    root.walkRules((rule) => {
      rule.selector = rule.selector.replace(className, (_, name: string) => {
        const short = shortName(name)
        const owner = this.owners.get(short) ?? name
        if (owner !== name) faults.push(`“${owner}” and “${name}” have the same short name`)
        if (isForFinding(name)) faults.push(`“${name}” is no name for a style`)
        this.owners.set(short, name)
        return `.${short}`
      })
    })
    if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`)
    return root.toString()
  }
}
