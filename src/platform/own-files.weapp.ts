import Taro from '@tarojs/taro'

/** A folder among the mini-program's own files, which stay until they are removed. */
export interface OwnFolder {
  pathOf(name: string): string
  /** @throws what the device says, when there is no room for a folder */
  ensure(): void
  /** Also resolves when there is no such file any more: that is what was wanted. */
  remove(name: string): Promise<void>
}

/** What a failed call of the device says. */
export const messageOf = (error: unknown): string =>
  String((error as { errMsg?: unknown } | null)?.errMsg ?? error)

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
