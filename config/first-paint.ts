import { build } from 'esbuild'
import { join, resolve } from 'node:path'

/**
 * Packs the pages that the server paints beforehand (`src/first-paint/`) into one file of CommonJS beside the built app.
 * A file `x.paint.ts` stands in for `x.h5.ts` where a page touches the document.
 */
export async function writeFirstPaint(folder: string): Promise<void> {
  await build({
    entryPoints: [resolve(__dirname, '../src/first-paint/first-paint.h5.ts')],
    outfile: join(folder, 'first-paint', 'first-paint.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    jsx: 'automatic',
    resolveExtensions: [
      '.paint.tsx',
      '.paint.ts',
      '.h5.tsx',
      '.h5.ts',
      '.tsx',
      '.ts',
      '.mjs',
      '.js',
      '.json',
    ],
    define: { 'process.env.NODE_ENV': '"production"', API_ORIGIN: '""' },
    loader: { '.css': 'empty' },
    legalComments: 'linked',
    logLevel: 'silent',
  })
}
