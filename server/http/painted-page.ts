import type { FastifyRequest } from 'fastify'
import { escaped } from './html'

/** A page as the app would draw it, and what the browser's tab calls it. */
export interface PaintedPart {
  /** HTML in which all text is escaped. */
  readonly html: string
  readonly title: string
}

/** The language that the app will speak at a first visit: by the first that the browser names, as its script looks too. */
export function languageOf({ headers }: FastifyRequest): 'zh-CN' | 'en' {
  const first = headers['accept-language']?.trim() ?? ''
  return first === '' || /^zh/i.test(first) ? 'zh-CN' : 'en'
}

/**
 * The page with what it shows at first in its shell, until the app takes its place, and with the style sheets for it.
 * @param styles texts of the page's style sheets
 */
export function paintedPage(
  html: string,
  { html: painted, title }: PaintedPart,
  language: 'zh-CN' | 'en',
  styles: readonly string[],
): string {
  // Functions, for `$` in a name would mean something in a replacement text.
  return html
    .replace(
      /<html[^>]*>/,
      (tag) => `${tag.replace(/ lang="[^"]*"/, '').slice(0, -1)} lang="${language}" data-shell="painted">`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('</head>', () => `<style>${styles.join('')}</style></head>`)
    .replace('<div id="shell">', (shell) => `${shell}<div id="shell-painted">${painted}</div>`)
}
