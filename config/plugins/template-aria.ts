import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import aria from './aria.json'

interface MiniPlatform {
  runtimePath?: string | string[]
  template?: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
}

/**
 * Taro 4.2.1 drops every `aria-*` attribute from the mini-program's templates. This puts them back on the components
 * our kit builds with; `role` is passed as `ariaRole`. It does so in the templates and in the app's runtime alike:
 * both number a component's attributes in sorted order (`p0`, `p1`, …), and where only one knew of these, every
 * number would mean another attribute. The empty default lets `false` through: an unchecked box says so.
 */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      const components = Object.fromEntries(aria.components.map((component) => [component, aria.attributes]))
      platform.template.mergeComponents(context, components)
      platform.runtimePath = [platform.runtimePath ?? [], resolve(__dirname, 'template-aria-runtime')].flat()
    },
  })
}
