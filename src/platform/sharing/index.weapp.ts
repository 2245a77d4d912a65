import Taro from '@tarojs/taro'
import { bytesOf, ownFolder } from '../own-files'
import type { Kept, Sharing } from './sharing.port'

const folder = ownFolder('made')
/** One at a time: an archive of photos is large, and all files of an app share 200 MB. */
const madeName = 'made.zip'

const written = (how: 'writeFile' | 'appendFile', filePath: string, data: ArrayBuffer): Promise<void> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager()[how]({ filePath, data, success: () => resolve(), fail: reject })
  })

/** The temporary file that an address was fetched into; null when that failed. */
async function fetched(url: string): Promise<string | null> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    return statusCode === 200 ? tempFilePath : null
  } catch {
    return null // offline, or the host is not allowed: the page says that it failed
  }
}

const reasonOf = (error: unknown): Kept => {
  const words = String((error as { errMsg?: unknown } | null)?.errMsg ?? error)
  if (/cancel/.test(words)) return 'cancelled'
  return /auth|deny|denied|permission/.test(words) ? 'refused' : 'failed'
}

export const sharing: Sharing = {
  // Only the host's own button may send into a chat.
  by: 'host-button',
  share: () => Promise.resolve('failed'),
  async savePicture(address) {
    const filePath = await fetched(address)
    if (filePath === null) return 'failed'
    try {
      await Taro.saveImageToPhotosAlbum({ filePath })
      return 'saved'
    } catch (error) {
      return reasonOf(error)
    }
  },
  async openDocument(address) {
    const filePath = await fetched(address)
    if (filePath === null) return false
    try {
      await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
      return true
    } catch {
      return false // no program for it, or a damaged file
    }
  },
  async makeFile(name, _type, write) {
    const filePath = folder.pathOf(madeName)
    folder.ensure()
    await written('writeFile', filePath, new ArrayBuffer(0))
    await write((bytes) => written('appendFile', filePath, bytes.slice().buffer))
    return { name, bytes: await bytesOf(filePath), handle: filePath }
  },
  async giveFile({ name, handle }) {
    try {
      await Taro.shareFileMessage({ filePath: String(handle), fileName: name })
      await folder.remove(madeName)
      return 'saved'
    } catch (error) {
      return reasonOf(error)
    }
  },
  async openSettings() {
    await Taro.openSetting().catch(() => undefined) // closed without a choice
  },
}
