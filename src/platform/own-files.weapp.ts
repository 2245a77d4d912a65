import Taro from '@tarojs/taro'

/** A folder among the mini-program's own files, which stay until they are removed. */
export interface OwnFolder {
  pathOf(name: string): string
  /** @throws what the device says, when there is no room for a folder */
  ensure(): void
  /** Also resolves when there is no such file any more: that is what was wanted. */
  remove(name: string): Promise<void>
  /** Bytes of all files in it. */
  bytes(): Promise<number>
}

/** What a failed call of the device says. */
export const messageOf = (error: unknown): string =>
  String((error as { errMsg?: unknown } | null)?.errMsg ?? error)

/** Bytes of a file; 0 when it went meanwhile. */
export const bytesOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().stat({
      path,
      success: ({ stats }) => resolve(Array.isArray(stats) ? 0 : Number(stats.size)),
      fail: () => resolve(0),
    })
  })

/** None where the folder was not made yet. */
const namesIn = (dirPath: string): Promise<readonly string[]> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({
      dirPath,
      success: ({ files }) => resolve(files),
      fail: () => resolve([]),
    })
  })

export function ownFolder(name: string): OwnFolder {
  const folder = (): string => `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  const pathOf = (file: string): string => `${folder()}/${file}`
  return {
    pathOf,
    ensure: () => {
      try {
        Taro.getFileSystemManager().mkdirSync(folder(), true)
      } catch (error) {
        if (!messageOf(error).includes('exist')) throw error
      }
    },
    bytes: async () => {
      const names = await namesIn(folder())
      const sizes = await Promise.all(names.map((file) => bytesOf(pathOf(file))))
      return sizes.reduce((sum, size) => sum + size, 0)
    },
    remove: (file) =>
      new Promise((resolve) => {
        Taro.getFileSystemManager().unlink({
          filePath: pathOf(file),
          success: () => resolve(),
          fail: () => resolve(),
        })
      }),
  }
}
