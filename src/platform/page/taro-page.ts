import Taro, { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Page } from './page.port'

/** What is the same on both targets; they differ in whether the router has decoded the parameters. */
export function taroPage(
  read: (value: string) => string,
  { readdress, reveal }: Pick<Page, 'readdress' | 'reveal'>,
): Page {
  return {
    useParams() {
      const { params } = useRouter()
      return Object.fromEntries(
        Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, read(value)]])),
      )
    },
    useShown: useDidShow,
    useHidden: useDidHide,
    useTitle(title) {
      const set = (): void => void Taro.setNavigationBarTitle({ title })
      useEffect(set, [title])
      // The page that was above has left its own name there.
      useDidShow(set)
    },
    readdress,
    reveal,
  }
}
