import Taro, { usePullDownRefresh, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { sharedPicture } from '../appearance/bars'
import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** A mini-program has no address bar. */
export const page: Page = taroPage({
  setTitle: (title) => void Taro.setNavigationBarTitle({ title }),
  readdress: () => undefined,
  useRefresh(refresh) {
    usePullDownRefresh(() => {
      // Whatever comes of it the dots go away; the page itself says what failed.
      void refresh().finally(() => {
        Taro.stopPullDownRefresh()
      })
    })
  },
  useShare(shared) {
    const image = shared?.image === 'mark' ? sharedPicture : shared?.image
    const picture = image ? { imageUrl: image } : {}
    // Without anything to share the host names the page by itself.
    useShareAppMessage(() =>
      shared === null ? {} : { title: shared.title, path: shared.address, ...picture },
    )
    useShareTimeline(() =>
      shared === null ? {} : { title: shared.title, query: shared.address.split('?')[1] ?? '', ...picture },
    )
  },
  reveal(elementId) {
    // What was set before is drawn first. Refused when the part is not drawn: the page then stays where it is.
    Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${elementId}` }).catch(() => undefined))
  },
})
