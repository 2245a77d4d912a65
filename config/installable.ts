import type { Compiler } from 'webpack'
import { writeCompressed } from './compressed'
import { writeFirstPaint } from './first-paint'
import { inlineStartStyle } from './inline-style'
import { writePageFiles } from './page-files'
import { writeServiceWorkers } from './service-worker'
import { writeWebManifest } from './web-manifest'

/** Makes the built H5 app one that can be installed, opens without a network and comes quickly: the last step of its build. */
export class Installable {
  apply(compiler: Compiler): void {
    // While developing, a kept shell would hide every change.
    if (process.env['NODE_ENV'] !== 'production') return
    compiler.hooks.afterEmit.tapPromise('Installable', async (compilation) => {
      if (compilation.errors.length > 0) return
      inlineStartStyle(compiler.outputPath)
      const pages = writePageFiles(compiler.outputPath, compilation)
      writeServiceWorkers(compiler.outputPath, pages)
      await writeWebManifest(compiler.outputPath)
      await writeCompressed(compiler.outputPath)
      await writeFirstPaint(compiler.outputPath)
    })
  }
}
