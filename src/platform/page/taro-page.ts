import Taro, { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Page } from './page.port'

/** What is the same on both targets; they differ in whether the router has decoded the parameters. */
export function taroPage(read: (value: string) => string, readdress: (address: string) => void): Page {
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
      useEffect(() => {
        void Taro.setNavigationBarTitle({ title })
      }, [title])
    },
    readdress,
  }
}
