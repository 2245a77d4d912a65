import Taro from '@tarojs/taro'
import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** A link made by others may hold what is no valid encoding: it is then taken as it stands. */
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** A mini-program's page gets its parameters as they were written into the address. It has no address bar. */
export const page: Page = taroPage(decode, {
  readdress: () => undefined,
  reveal(elementId) {
    // Refused when the part is not drawn yet or no longer: the page then stays where it is.
    Taro.pageScrollTo({ selector: `#${elementId}` }).catch(() => undefined)
  },
})
