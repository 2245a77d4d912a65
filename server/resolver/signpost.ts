import type { Linkset } from '../../contract/resolver'
import { say, type Text } from '../../domain/text'
import { escaped } from '../http/html'

const lead = say('看看这个代码', 'See what this code says')
const listTitle = say('这里有的链接', 'The links there are here')

/**
 * A page without script for a browser that cannot simply be redirected, because the status must say what is wrong
 * (Resolver Standard 2.4.1). It leads on to our own page by itself, and by a link where that is switched off.
 * @param to a path on our own origin; null leads nowhere
 */
export function refusalPage(message: Text, to: string | null): string {
  const refresh = to === null ? '' : `<meta http-equiv="refresh" content="0; url=${escaped(to)}">`
  const link = to === null ? '' : `<p><a href="${escaped(to)}">${both(lead)}</a></p>`
  return pageOf(refresh, `<p>${both(message)}</p>${link}`)
}

/** The linkset for a person, with itself inside as JSON-LD (Resolver Standard 2.10). */
export function linksetPage(linkset: Linkset): string {
  const json = JSON.stringify(linkset).replace(/</g, '\\u003c')
  const links = linkset.linkset.map(
    ({ anchor, itemDescription, 'https://gs1.org/voc/defaultLink': first, ...others }) => {
      const items = Object.values(others).flatMap((targets) =>
        targets.map(
          ({ href, title, type, hreflang }) =>
            `<li><a href="${escaped(href)}">${escaped(title)}</a> (${escaped(type)}, ${hreflang.join(', ')})</li>`,
        ),
      )
      const unique = [...new Set(items)].join('')
      return `<h2>${escaped(itemDescription ?? first[0]?.title ?? '')}</h2><p>${escaped(anchor)}</p><ul>${unique}</ul>`
    },
  )
  const script = `<script type="application/ld+json">${json}</script>`
  return pageOf(script, `<h1>${both(listTitle)}</h1>${links.join('')}`)
}

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>放心查 Fangxincha</title>${head}</head><body><main>${body}</main></body></html>`
}

function both({ zh, en }: Text): string {
  return `<span lang="zh-CN">${escaped(zh)}</span> <span lang="en">${escaped(en)}</span>`
}
