import Taro from '@tarojs/taro'

/** Brings a part of the open page into sight; a mini-program cannot move the focus there. */
export function goTo(id: string): void {
  // Below what the bars cover, CSS pixels. A part that is not found leaves the page where it is.
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80 }).catch(() => undefined)
}
