import { parseGtin } from '../domain/codes/gtin'
import { apiRoot } from './http/serve'
import type { FirstAskedOf } from './http/web-app.routes'
import { merchantData, merchantPage, productPage } from './resolver/app-addresses'
import { queryValue } from './resolver/request-url'

const pathOf = (address: string): string => address.split('?', 1)[0] ?? address
const searchPath = '/credit/search/index'

/** As axios writes a value into an address: a browser takes an answer that came early only for the very same one. */
const written = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%3A/g, ':')
    .replace(/%24/g, '$')
    .replace(/%2C/g, ',')
    .replace(/%20/g, '+')

/** Nothing that ends or escapes the header it goes into; others come as they always did. */
const isPlain = (address: string): boolean => /^[\w/.:$+%?=&!'()*~-]+$/.test(address)

/** Asked by every page at its start. */
const world = `${apiRoot}/world`

/** Beside that, the data of the pages that are shared and searched for; all of it is public, and the same for everybody. */
export const firstAsked: FirstAskedOf = ({ url }) => {
  const asked = firstOf(pathOf(url), url)
  return asked !== null && isPlain(asked) ? [world, asked] : [world]
}

function firstOf(path: string, url: string): string | null {
  const value = (name: string): string => queryValue(url, name) ?? ''
  if (path === pathOf(merchantPage(''))) {
    const uscc = value('uscc')
    return /^[0-9A-Z]{18}$/.test(uscc) ? merchantData(uscc) : null
  }
  if (path === pathOf(productPage('', null, null))) {
    const gtin = parseGtin(value('gtin'))
    const of = ['lot', 'serial']
      .filter((name) => value(name) !== '')
      .map((name) => `${name}=${written(value(name))}`)
    return gtin && `${apiRoot}/products/${gtin}${of.length === 0 ? '' : `?${of.join('&')}`}`
  }
  if (path === searchPath) {
    const q = value('q').trim()
    // Narrowed lists are asked for in words that only the app knows.
    return q === '' || url.includes('&') ? null : `${apiRoot}/merchants?q=${written(q)}`
  }
  return null
}
