import Taro from '@tarojs/taro'
import { messageOf, ownFolder } from '../own-files'
import { VaultFull, VaultLost, type Vault } from './vault.port'

/** WeChat: all of an app's own files together. What other folders hold is little beside photos. */
const quotaBytes = 200 * 1024 * 1024

/** Temporary paths vanish with the page, so the content is copied. */
const folder = ownFolder('vault')

export const vault: Vault = {
  async keep(id, file) {
    if (typeof file.handle !== 'string') throw new TypeError('a picked file of a mini-program is a path')
    const srcPath = file.handle
    try {
      folder.ensure()
      await new Promise<void>((resolve, reject) => {
        Taro.getFileSystemManager().copyFile({
          srcPath,
          destPath: folder.pathOf(id),
          success: () => resolve(),
          fail: reject,
        })
      })
    } catch (cause) {
      throw new VaultFull(messageOf(cause), { cause })
    }
  },

  open: async (id, file) => {
    if ((await vault.preview(id)) === null) throw new VaultLost(id)
    return { ...file, handle: folder.pathOf(id) }
  },

  read: (id, offset, length) =>
    new Promise((resolve, reject) => {
      const manager = Taro.getFileSystemManager()
      manager.stat({
        path: folder.pathOf(id),
        fail: (cause) => reject(new VaultLost(id, { cause })),
        success: ({ stats }) => {
          const size = Array.isArray(stats) ? 0 : Number(stats.size)
          const rest = Math.max(Math.min(length, size - offset), 0)
          if (rest === 0) {
            resolve(new ArrayBuffer(0)) // readFile refuses a length of nothing
            return
          }
          manager.readFile({
            filePath: folder.pathOf(id),
            position: offset,
            length: rest,
            success: ({ data }) => (typeof data === 'string' ? reject(new VaultLost(id)) : resolve(data)),
            fail: (cause) => reject(new VaultLost(id, { cause })),
          })
        },
      })
    }),

  preview: (id) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().access({
        path: folder.pathOf(id),
        success: () => resolve(folder.pathOf(id)),
        fail: () => resolve(null),
      })
    }),

  remove: folder.remove,

  room: async () => Math.max(quotaBytes - (await folder.bytes()), 0),
}
