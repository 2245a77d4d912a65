import { resolve } from 'node:path'

/**
 * How scripts are made small for browsers. Taro keeps the name of every function and quotes every property, for browsers
 * older than those that `browserslist` names: 9 KB more after gzip in the first load of the home page.
 */
export const modernScript = {
  enable: true,
  config: {
    ecma: 2020,
    keep_fnames: false,
    compress: { passes: 2 },
    output: { keep_quoted_props: false, quote_keys: false },
  },
}

/** The part of webpack-chain that this needs. */
interface Chain {
  readonly resolve: { readonly alias: { set(from: string, to: string): unknown } }
}

/**
 * Takes MobX as its makers have made it small: only they know which of its properties may have short names, 6 KB less
 * after gzip. Not while developing: it tells what went wrong by numbers.
 */
export function takeSmallBuilds(chain: Chain): void {
  chain.resolve.alias.set('mobx$', resolve(__dirname, '../node_modules/mobx/dist/mobx.esm.production.min.js'))
}
