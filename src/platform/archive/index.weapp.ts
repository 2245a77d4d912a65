import Taro from '@tarojs/taro'
import { messageOf, ownFolder } from '../own-files'
import { ArchiveFull, type Archive } from './archive.port'

const folder = ownFolder('archive')

export const archive: Archive = {
  read: (name) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().readFile({
        filePath: folder.pathOf(name),
        encoding: 'utf8',
        success: ({ data }) => resolve(typeof data === 'string' ? data : null),
        fail: () => resolve(null),
      })
    }),
  async write(name, text) {
    try {
      folder.ensure()
      await new Promise<void>((resolve, reject) => {
        Taro.getFileSystemManager().writeFile({
          filePath: folder.pathOf(name),
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
  remove: folder.remove,
}
