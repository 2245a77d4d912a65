import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** A mini-program has no address bar. */
export const page: Page = taroPage({
  setTitle: (title) => void Taro.setNavigationBarTitle({ title }),
  readdress: () => undefined,
  useShare(shared) {
    const picture = shared === null || shared.image === null ? {} : { imageUrl: shared.image }
    // Without anything to share the host names the page by itself.
    useShareAppMessage(() =>
      shared === null ? {} : { title: shared.title, path: shared.address, ...picture },
    )
    useShareTimeline(() =>
      shared === null ? {} : { title: shared.title, query: shared.address.split('?')[1] ?? '', ...picture },
    )
  },
  reveal(elementId) {
    // Refused when the part is not drawn yet or no longer: the page then stays where it is.
    Taro.pageScrollTo({ selector: `#${elementId}` }).catch(() => undefined)
  },
})
