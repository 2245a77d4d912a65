import { join } from 'node:path'
import webpack from 'webpack'

/** Bundles the bench's page with the app's bundler, out of the app's own modules: worker and engine included. */
export function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2020'],
    context: __dirname,
    entry: './page.h5.ts',
    output: { path: folder, filename: 'page.js', publicPath: '/' },
    resolve: { extensions: ['.h5.ts', '.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: join(__dirname, 'types-off.cjs') }] },
    performance: false,
  })
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error)
      else if (stats?.hasErrors() !== false) failed(new Error(stats?.toString('errors-only')))
      else compiler.close(() => done())
    })
  })
}
