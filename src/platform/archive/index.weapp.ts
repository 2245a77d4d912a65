import Taro from '@tarojs/taro'
import { ArchiveFull, type Archive } from './archive.port'

const folder = (): string => `${Taro.env.USER_DATA_PATH ?? ''}/archive`
const pathOf = (name: string): string => `${folder()}/${name}`

const messageOf = (error: unknown): string => String((error as { errMsg?: unknown } | null)?.errMsg ?? error)

const ensureFolder = (): void => {
  try {
    Taro.getFileSystemManager().mkdirSync(folder(), true)
  } catch (error) {
    if (!messageOf(error).includes('exist')) throw error
  }
}

export const archive: Archive = {
  read: (name) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().readFile({
        filePath: pathOf(name),
        encoding: 'utf8',
        success: ({ data }) => resolve(typeof data === 'string' ? data : null),
        fail: () => resolve(null),
      })
    }),
  async write(name, text) {
    try {
      ensureFolder()
      await new Promise<void>((resolve, reject) => {
        Taro.getFileSystemManager().writeFile({
          filePath: pathOf(name),
          data: text,
          encoding: 'utf8',
          success: () => resolve(),
          fail: reject,
        })
      })
    } catch (cause) {
      throw new ArchiveFull(messageOf(cause), { cause })
    }
  },
  remove: (name) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({
        filePath: pathOf(name),
        success: () => resolve(),
        fail: () => resolve(), // gone already, which is what was wanted
      })
    }),
}
