import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts the style sheet that every page waits for into the page: it is a few hundred bytes, and as a file it holds back the
 * first paint for one more way to the server and back.
 */
export function inlineStartStyle(folder: string): void {
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8').replace(
    /<link href="(\/css\/app\.[^"]+)" rel="stylesheet">/g,
    (_, address: string) => `<style>${readFileSync(join(folder, address), 'utf8')}</style>`,
  )
  writeFileSync(page, html)
}
