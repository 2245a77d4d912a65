import Taro from '@tarojs/taro'
import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** A mini-program has no address bar. */
export const page: Page = taroPage({
  readdress: () => undefined,
  reveal(elementId) {
    // Refused when the part is not drawn yet or no longer: the page then stays where it is.
    Taro.pageScrollTo({ selector: `#${elementId}` }).catch(() => undefined)
  },
})
