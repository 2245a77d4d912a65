import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Page } from './page.port'

/** Routers hand over what was written into the address. A link made by others may hold no valid encoding. */
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** What is the same on both targets. */
export function taroPage({
  readdress,
  reveal,
  useRefresh,
  useShare,
  setTitle,
}: Pick<Page, 'readdress' | 'reveal' | 'useRefresh' | 'useShare'> & {
  readonly setTitle: (title: string) => void
}): Page {
  return {
    useParams() {
      // A name without a value is null on H5, a name that stands twice is a list: neither is one of ours.
      const params: Readonly<Record<string, unknown>> = useRouter().params
      return Object.fromEntries(
        Object.entries(params).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, decode(value)]] : [],
        ),
      )
    },
    useShown: useDidShow,
    useHidden: useDidHide,
    useTitle(title) {
      const set = (): void => setTitle(title)
      useEffect(set, [title])
      // The page that was above has left its own name there.
      useDidShow(set)
    },
    readdress,
    reveal,
    useRefresh,
    useShare,
  }
}
