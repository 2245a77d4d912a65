import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { Installable } from './installable'
import { leaveOut } from './left-out'
import { NativeBars } from './native-bars'
import { ShortNames } from './short-names'
import { modernScript, takeSmallBuilds } from './small-script'
import { shellStyle } from './shell-style'

/** Code outside `src/` that goes into the app: without this both builds stop with a parse error. */
const sharedFolders = ['../domain', '../contract', 'plugins'].map((folder) => resolve(__dirname, folder))
const isShared = (modulePath: string): boolean =>
  sharedFolders.some((folder) => modulePath.startsWith(folder))

const target = process.env['TARO_ENV'] ?? 'h5'

/** Class names stay readable while developing. */
const hasShortNames = process.env['NODE_ENV'] === 'production'

/** The mini-program hosts beside WeChat; Taro brings WeChat and H5 by itself. */
const otherHosts: Readonly<Record<string, readonly string[]>> = {
  alipay: ['@tarojs/plugin-platform-alipay'],
  tt: ['@tarojs/plugin-platform-tt'],
}

export default defineConfig<'webpack5'>({
  projectName: 'fangxincha',
  date: '2026-11-23',
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [
    resolve(__dirname, 'plugins/template-aria.ts'),
    ...(hasShortNames ? [resolve(__dirname, 'plugins/short-names.ts')] : []),
    ...(otherHosts[target] ?? []),
  ],
  defineConstants: {
    // The pages and their API share one origin on H5; the mini-program needs the whole address.
    API_ORIGIN: JSON.stringify(process.env['API_ORIGIN'] ?? (target === 'h5' ? '' : 'http://127.0.0.1:8080')),
  },
  ...(target === 'h5' ? { terser: modernScript } : {}),
  mini: {
    optimizeMainPackage: { enable: true },
    // No class of ours depends on the order of the style sheets, which pages share.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // What is written for WeChat through Taro serves the other hosts too: `x.tt.ts` first, then `x.weapp.ts`.
    webpackChain: (chain) => {
      leaveOut(chain, 'mini')
      if (hasShortNames) chain.plugin('short-names').use(ShortNames)
      if (target === 'weapp') chain.plugin('native-bars').use(NativeBars)
      else chain.resolve.extensions.prepend('.weapp.ts').prepend('.weapp.tsx')
    },
    compile: { include: [isShared] },
    // Sizes are CSS px on both targets: what is 44 px on H5 is 44 px in the mini-program.
    postcss: { pxtransform: { enable: false, config: {} } },
  },
  h5: {
    publicPath: '/',
    // `npm run dev`: pages come from the build and reload on change; the API from the server beside it.
    devServer: {
      hot: false, // swapping modules in place would need two more packages
      port: Number(process.env['DEV_PORT'] ?? 10086),
      open: false,
      proxy: { '/api': { target: `http://127.0.0.1:${process.env['PORT'] ?? '8080'}` } },
    },
    staticDirectory: 'static',
    htmlPluginOption: { shellStyle: shellStyle() },
    useHtmlComponents: true,
    compile: { include: [isShared] },
    router: { mode: 'browser', customRoutes: { '/home/index': '/' } },
    webpackChain: (chain) => {
      leaveOut(chain, 'h5')
      if (process.env['NODE_ENV'] === 'production') takeSmallBuilds(chain)
      // Rules, shapes and words do nothing when they are loaded: of a folder's words a page takes only its own.
      chain.module
        .rule('pure')
        .test(/[\\/](domain|contract|src[\\/](.+[\\/])?messages)[\\/].+\.ts$/)
        .set('sideEffects', false)
      chain.plugin('installable').use(Installable)
      // Taro splits only what the start needs, and every page then brings its own copy of what others have too.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 16_000,
        maxAsyncRequests: 7,
        maxInitialRequests: 6,
        cacheGroups: {
          default: { minChunks: 2, reuseExistingChunk: true },
          defaultVendors: false,
        },
      })
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'chunk/[name].[contenthash:8].js',
      // The scanner's engine: a name with a hash is kept by the browser for good.
      assetModuleFilename: 'asset/[name].[contenthash:8][ext]',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      // Taro would write `video` as the name of its own element, which is on none of our pages.
      htmltransform: { enable: false, config: { removeCursorStyle: false } },
      autoprefixer: { enable: true, config: {} },
    },
  },
})
