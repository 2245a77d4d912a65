import { inflateSync } from 'node:zlib'

/** The text of a PDF, read back through the ToUnicode maps of its fonts, as copying from it would give. */
export const pdfText = (bytes: Buffer): string => pdfPages(bytes).join('\n')

/** The same, page by page. */
export function pdfPages(bytes: Buffer): readonly string[] {
  const objects = objectsOf(bytes)
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1]
      if (map !== undefined) fonts.set(name, mapOf(objects.get(map)?.stream.toString('latin1') ?? ''))
    }
  return [...objects.values()]
    .map(({ stream }) => stream.toString('latin1'))
    .filter((content) => /\bBT\b/.test(content))
    .map((content) => shownText(content, fonts))
}

/** The days of a paper that stand as data does, `2026-05-08`, however its lines are broken. */
export const isoDays = (text: string): readonly string[] =>
  text.replace(/\s/g, '').match(/\d{4}-\d\d-\d\d/g) ?? []

/** The file that is attached to a PDF. */
export function attachmentOf(bytes: Buffer): string {
  const file = [...objectsOf(bytes).values()].find(({ head }) => head.includes('/EmbeddedFile'))
  if (!file) throw new Error('nothing is attached')
  return file.stream.toString('utf8')
}

interface PdfObject {
  readonly head: string
  readonly stream: Buffer
}

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', body = ''] = match
    const at = body.indexOf('stream\n')
    if (at < 0) objects.set(number, { head: body, stream: Buffer.alloc(0) })
    else {
      const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1')
      const head = body.slice(0, at)
      objects.set(number, { head, stream: head.includes('FlateDecode') ? inflateSync(raw) : raw })
    }
  }
  return objects
}

function mapOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  const utf16 = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi))
    list.match(/<([0-9a-f ]+)>/gi)?.forEach((hex, index) => {
      map.set(parseInt(from, 16) + index, utf16(hex.replace(/[<> ]/g, '')))
    })
  return map
}

function shownText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let map: ReadonlyMap<number, string> | undefined
  let text = ''
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) map = fonts.get(font)
    else {
      for (const [, hex = ''] of (array ?? '').matchAll(/<([0-9a-f]+)>/gi))
        for (const code of hex.match(/.{4}/g) ?? []) text += map?.get(parseInt(code, 16)) ?? '?'
      text += '\n'
    }
  }
  return text
}
