import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'

interface MiniPlatform {
  runtimePath?: string | string[]
  template?: unknown
}

/** Has a mini-program send the short names of classes; its style sheets get them by `../short-names.ts`. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.runtimePath = [platform.runtimePath ?? [], resolve(__dirname, 'short-names-runtime')].flat()
    },
  })
}
