import Taro from '@tarojs/taro'

/** Puts a text on the clipboard; false when the device refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
