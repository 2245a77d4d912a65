import { escaped } from './html'

/** What an app shows of a link before it is opened: WeChat, and whoever reads Open Graph (ogp.me). */
export interface LinkPreview {
  readonly title: string
  readonly description: string
  /** Whole addresses. */
  readonly url: string
  readonly image: string | null
}

/** The page with its own title, description and Open Graph in its head. */
export function previewedPage(html: string, { title, description, url, image }: LinkPreview): string {
  const property = (name: string, content: string): string =>
    `<meta property="og:${name}" content="${escaped(content)}" />`
  const head = [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    property('type', 'website'),
    property('title', title),
    property('description', description),
    property('url', url),
    ...(image === null
      ? []
      : [
          property('image', image),
          `<meta name="twitter:card" content="summary_large_image" />`,
          `<link rel="image_src" href="${escaped(image)}" />`,
        ]),
  ].join('')
  // A function, for `$` in a name would mean something in a replacement text.
  return html.replace(/<meta\s+name="description"[^>]*>/, '').replace(/<title>[^<]*<\/title>/, () => head)
}
