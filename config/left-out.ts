import { resolve } from 'node:path'

/**
 * What Taro and axios bring into every build and nothing here uses. Measured on the first load of the home page
 * (`npm run bench:size`): together 17 KB after gzip of 140 allowed.
 */
const unused: Readonly<Record<'h5' | 'mini', readonly string[]>> = {
  h5: [
    // Styles and the icon font of Taro's own components: the kit draws with plain elements and its own style sheets.
    '@tarojs/components/global.css',
    '@tarojs/components/dist/taro-components/taro-components.css',
    '@tarojs/components-react/dist/index.css',
    // Pulling a page down to load it anew: no page asks for it.
    '@tarojs/components-react/dist/components/pull-down-refresh/index.js',
    // axios takes XMLHttpRequest, which reports the progress of an upload.
    'axios/lib/adapters/fetch.js',
  ],
  mini: [
    // Requests go over `Taro.request` (`src/platform/transport/`).
    'axios/lib/adapters/fetch.js',
    'axios/lib/adapters/xhr.js',
  ],
}

/** The part of webpack-chain that this needs. */
interface Chain {
  readonly resolve: { readonly alias: { set(from: string, to: string): unknown } }
}

/** Takes it out by its path: the files are empty modules then. */
export function leaveOut(chain: Chain, host: 'h5' | 'mini'): void {
  for (const file of unused[host]) {
    chain.resolve.alias.set(resolve(__dirname, '../node_modules', file), resolve(__dirname, 'nothing.mjs'))
  }
}
