import { hooks } from '@tarojs/shared'
import { shortNames } from './short-name'

/** Properties that carry classes, as Taro names them in its data and in a change of it. */
const carriers = ['cl', 'hoverClass', 'placeholderClass'] as const

// Each node that comes into a page, and each class that changes. Built with the style sheets' names by `ShortNames`.
hooks.tap('modifyHydrateData', (data: Record<string, unknown>) => {
  for (const carrier of carriers) {
    const names = data[carrier]
    if (typeof names === 'string') data[carrier] = shortNames(names)
  }
})
hooks.tap('modifySetAttrPayload', (_element: unknown, name: string, payload: { value: unknown }) => {
  if (/^(cl|hover-?class|placeholder-?class)$/i.test(name) && typeof payload.value === 'string') {
    payload.value = shortNames(payload.value)
  }
})
