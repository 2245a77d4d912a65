import type { Stats } from 'node:fs'
import { types } from 'node:util'
import type { DeviceDisk } from './disk'
import {
  isRecord,
  optionalNumber,
  optionalString,
  stringParam,
  WxFailure,
  type WxCaller,
  type WxParams,
} from './wx-call'

const encodings = [
  'ascii',
  'base64',
  'binary',
  'hex',
  'ucs2',
  'ucs-2',
  'utf16le',
  'utf-16le',
  'utf-8',
  'utf8',
  'latin1',
]
const isEncoding = (name: string): name is BufferEncoding => encodings.includes(name)

function encodingOf(params: WxParams): BufferEncoding | undefined {
  const name = optionalString(params, 'encoding')
  if (name === undefined) return undefined
  if (!isEncoding(name)) throw new WxFailure(`invalid encoding "${name}"`, 1300201)
  return name
}

/** What the app wants written: text in its encoding, or bytes. */
function bytesOf(params: WxParams): Buffer {
  const data = params['data']
  if (typeof data === 'string') return Buffer.from(data, encodingOf(params) ?? 'utf8')
  if (types.isAnyArrayBuffer(data)) return Buffer.from(new Uint8Array(data))
  throw new WxFailure('parameter error: parameter.data should be String or ArrayBuffer;')
}

const statsResult = (stats: Stats): Record<string, unknown> => ({
  mode: stats.mode,
  size: stats.size,
  lastAccessedTime: Math.floor(stats.atimeMs / 1000),
  lastModifiedTime: Math.floor(stats.mtimeMs / 1000),
  isFile: () => stats.isFile(),
  isDirectory: () => stats.isDirectory(),
})

interface FileOperation {
  /** Parameter names in the order of the `…Sync` form. */
  readonly order: readonly string[]
  /** The field of the asynchronous result that the `…Sync` form returns. */
  readonly answer?: string
  readonly run: (params: WxParams) => Record<string, unknown> | undefined
}

function operations(disk: DeviceDisk): Record<string, FileOperation> {
  const path = (params: WxParams, name: string): string => stringParam(params, name)
  return {
    access: {
      order: ['path'],
      run(params) {
        disk.stat(path(params, 'path'))
        return undefined
      },
    },
    readFile: {
      order: ['filePath', 'encoding', 'position', 'length'],
      answer: 'data',
      run(params) {
        const encoding = encodingOf(params)
        const bytes = disk.read(
          path(params, 'filePath'),
          optionalNumber(params, 'position'),
          optionalNumber(params, 'length'),
        )
        return { data: encoding === undefined ? bytes : bytes.toString(encoding) }
      },
    },
    writeFile: {
      order: ['filePath', 'data', 'encoding'],
      run(params) {
        disk.write(path(params, 'filePath'), bytesOf(params))
        return undefined
      },
    },
    appendFile: {
      order: ['filePath', 'data', 'encoding'],
      run(params) {
        disk.append(path(params, 'filePath'), bytesOf(params))
        return undefined
      },
    },
    copyFile: {
      order: ['srcPath', 'destPath'],
      run(params) {
        disk.copy(path(params, 'srcPath'), path(params, 'destPath'))
        return undefined
      },
    },
    rename: {
      order: ['oldPath', 'newPath'],
      run(params) {
        disk.move(path(params, 'oldPath'), path(params, 'newPath'))
        return undefined
      },
    },
    saveFile: {
      order: ['tempFilePath', 'filePath'],
      answer: 'savedFilePath',
      run: (params) => ({
        savedFilePath: disk.save(path(params, 'tempFilePath'), optionalString(params, 'filePath')),
      }),
    },
    unlink: {
      order: ['filePath'],
      run(params) {
        disk.unlink(path(params, 'filePath'))
        return undefined
      },
    },
    mkdir: {
      order: ['dirPath', 'recursive'],
      run(params) {
        disk.makeFolder(path(params, 'dirPath'), params['recursive'] === true)
        return undefined
      },
    },
    rmdir: {
      order: ['dirPath', 'recursive'],
      run(params) {
        disk.removeFolder(path(params, 'dirPath'), params['recursive'] === true)
        return undefined
      },
    },
    readdir: {
      order: ['dirPath'],
      answer: 'files',
      run: (params) => ({ files: disk.list(path(params, 'dirPath')) }),
    },
    stat: {
      order: ['path', 'recursive'],
      answer: 'stats',
      run: (params) => ({ stats: statsResult(disk.stat(path(params, 'path'))) }),
    },
  }
}

/** `wx.getFileSystemManager()`: every operation in its asynchronous and its `…Sync` form. */
export function fileSystemManager(disk: DeviceDisk, caller: WxCaller): Record<string, unknown> {
  const manager: Record<string, unknown> = {}
  for (const [name, { order, answer, run }] of Object.entries(operations(disk))) {
    manager[name] = caller.async(name, run)
    manager[`${name}Sync`] = caller.sync(`${name}Sync`, (...given: unknown[]) => {
      const result = run(Object.fromEntries(order.map((key, index) => [key, given[index]])))
      return answer === undefined || !isRecord(result) ? undefined : result[answer]
    })
  }
  return manager
}
