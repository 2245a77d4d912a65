import Taro from '@tarojs/taro'
import { VaultFull, VaultLost, type Vault } from './vault.port'

/** The mini-program's own files. Temporary paths vanish with the page, so the content is copied. */
const folder = (): string => `${Taro.env.USER_DATA_PATH ?? ''}/vault`
const pathOf = (id: string): string => `${folder()}/${id}`

const messageOf = (error: unknown): string => String((error as { errMsg?: unknown } | null)?.errMsg ?? error)

const ensureFolder = (): void => {
  try {
    Taro.getFileSystemManager().mkdirSync(folder(), true)
  } catch (error) {
    if (!messageOf(error).includes('exist')) throw error
  }
}

export const vault: Vault = {
  async keep(id, file) {
    if (typeof file.handle !== 'string') throw new TypeError('a picked file of a mini-program is a path')
    const srcPath = file.handle
    try {
      ensureFolder()
      await new Promise<void>((resolve, reject) => {
        Taro.getFileSystemManager().copyFile({
          srcPath,
          destPath: pathOf(id),
          success: () => resolve(),
          fail: reject,
        })
      })
    } catch (cause) {
      throw new VaultFull(messageOf(cause), { cause })
    }
  },

  read: (id, offset, length) =>
    new Promise((resolve, reject) => {
      const manager = Taro.getFileSystemManager()
      manager.stat({
        path: pathOf(id),
        fail: (cause) => reject(new VaultLost(id, { cause })),
        success: ({ stats }) => {
          const size = Array.isArray(stats) ? 0 : Number(stats.size)
          const rest = Math.max(Math.min(length, size - offset), 0)
          if (rest === 0) {
            resolve(new ArrayBuffer(0)) // readFile refuses a length of nothing
            return
          }
          manager.readFile({
            filePath: pathOf(id),
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
        path: pathOf(id),
        success: () => resolve(pathOf(id)),
        fail: () => resolve(null),
      })
    }),

  remove: (id) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({
        filePath: pathOf(id),
        success: () => resolve(),
        fail: () => resolve(), // gone already, which is what was wanted
      })
    }),
}
