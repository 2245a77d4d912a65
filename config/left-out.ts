import { resolve } from 'node:path'

/** What stands in place of a module: nothing, or as much as the others ask it for. */
const stand = {
  empty: 'nothing.mjs',
  noTitleBar: 'no-title-bar.mjs',
  pageTurns: 'page-turns.mjs',
  plainQuery: 'plain-query.mjs',
} as const

/**
 * What Taro and axios bring into every build and nothing here uses. Measured on the first load of the home page
 * (`npm run bench:size`): together 26 KB after gzip.
 */
const unused: Readonly<Record<'h5' | 'mini', Readonly<Record<string, keyof typeof stand>>>> = {
  h5: {
    // Styles and the icon font of Taro's own components: the kit draws with plain elements and its own style sheets.
    '@tarojs/components/global.css': 'empty',
    '@tarojs/components/dist/taro-components/taro-components.css': 'empty',
    '@tarojs/components-react/dist/index.css': 'empty',
    // Pulling a page down to load it anew: no page asks for it.
    '@tarojs/components-react/dist/components/pull-down-refresh/index.js': 'empty',
    // A bar with the page's name above each page, and its pictures: we draw our own header. It also wrote each name as
    // HTML into the document, where a name from the server could be a script.
    '@tarojs/router/dist/navigationBar.js': 'noTitleBar',
    '@tarojs/router/dist/router/navigation-bar.js': 'pageTurns',
    // Addresses of all kinds, read and written: Taro's router reads plain ones.
    'query-string/index.js': 'plainQuery',
    // axios takes XMLHttpRequest, which reports the progress of an upload.
    'axios/lib/adapters/fetch.js': 'empty',
    // Requests are JSON or the bytes of a file, never a form; and a status is its number.
    'axios/lib/helpers/formDataToJSON.js': 'empty',
    'axios/lib/helpers/HttpStatusCode.js': 'empty',
  },
  mini: {
    // Requests go over `Taro.request` (`src/platform/transport/`).
    'axios/lib/adapters/fetch.js': 'empty',
    'axios/lib/adapters/xhr.js': 'empty',
  },
}

/** The part of webpack-chain that this needs. */
interface Chain {
  readonly resolve: { readonly alias: { set(from: string, to: string): unknown } }
}

/** Takes it out by its path. */
export function leaveOut(chain: Chain, host: 'h5' | 'mini'): void {
  for (const [file, inPlace] of Object.entries(unused[host])) {
    chain.resolve.alias.set(resolve(__dirname, '../node_modules', file), resolve(__dirname, stand[inPlace]))
  }
}
