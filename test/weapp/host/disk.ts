import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, normalize } from 'node:path'
import { WxFailure } from './wx-call'

/** `wx.env.USER_DATA_PATH`: the app's own folder. */
export const userDataPath = 'http://usr'
const temporaryPath = 'http://tmp'
const savedPath = 'http://store'
/** WeChat: all of the app's own files together. */
const userQuota = 200 * 1024 * 1024

const noSuchFile = (operation: string, path: string): WxFailure =>
  new WxFailure(`no such file or directory, ${operation} ${path}`, 1300002)
const denied = (operation: string, path: string): WxFailure =>
  new WxFailure(`permission denied, ${operation} ${path}`, 1300013)

/**
 * The phone's folders for the mini-program, on a real temporary folder: `http://usr` (the app's own),
 * `http://store` (saved), `http://tmp` (picked and downloaded; gone when the app is started again).
 * Paths outside of them are refused, as WeChat does.
 */
export class DeviceDisk {
  private readonly folder = mkdtempSync(join(tmpdir(), 'weapp-disk-'))
  private count = 0

  constructor() {
    for (const name of ['usr', 'tmp', 'store']) mkdirSync(join(this.folder, name))
  }

  /** @returns the path the app gets for a file that the system gives it, such as a photo */
  addTemporary(name: string, bytes: Uint8Array): string {
    const path = `${temporaryPath}/${++this.count}${extname(name)}`
    writeFileSync(this.real(path), bytes)
    return path
  }

  clearTemporary(): void {
    rmSync(join(this.folder, 'tmp'), { recursive: true })
    mkdirSync(join(this.folder, 'tmp'))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  read(path: string, position = 0, length?: number): Buffer {
    const real = this.existing('open', path)
    const bytes = readFileSync(real)
    if (position < 0 || position > bytes.length) throw new WxFailure('the argument is out of range', 1300022)
    return bytes.subarray(position, length === undefined ? undefined : position + length)
  }

  write(path: string, bytes: Uint8Array): void {
    this.prepareWrite('open', path, bytes.length)
    writeFileSync(this.real(path), bytes)
  }

  append(path: string, bytes: Uint8Array): void {
    this.existing('open', path)
    this.prepareWrite('open', path, bytes.length)
    appendFileSync(this.real(path), bytes)
  }

  copy(from: string, to: string): void {
    const source = this.existing('copyFile', from)
    this.prepareWrite('copyFile', to, statSync(source).size)
    copyFileSync(source, this.real(to))
  }

  move(from: string, to: string): void {
    this.copy(from, to)
    unlinkSync(this.real(from))
  }

  /** @returns the saved file's path; the temporary file is gone afterwards */
  save(temporary: string, wanted?: string): string {
    const target = wanted ?? `${savedPath}/${++this.count}${extname(temporary)}`
    this.move(temporary, target)
    return target
  }

  unlink(path: string): void {
    this.refuseTemporary('unlink', path)
    unlinkSync(this.existing('unlink', path))
  }

  makeFolder(path: string, recursive: boolean): void {
    this.refuseTemporary('mkdir', path)
    const real = this.real(path)
    if (existsSync(real)) throw new WxFailure(`file already exists ${path}`, 1301005)
    if (!recursive && !existsSync(dirname(real))) throw noSuchFile('mkdir', path)
    mkdirSync(real, { recursive })
  }

  removeFolder(path: string, recursive: boolean): void {
    const real = this.existing('rmdir', path)
    if (recursive) rmSync(real, { recursive: true })
    else if (readdirSync(real).length > 0) throw new WxFailure('directory not empty', 1300066)
    else rmdirSync(real)
  }

  list(path: string): string[] {
    const real = this.existing('scandir', path)
    if (!statSync(real).isDirectory()) throw new WxFailure(`not a directory ${path}`, 1300020)
    return readdirSync(real)
  }

  stat(path: string): Stats {
    return statSync(this.existing('stat', path))
  }

  /** The real file behind a path of the app's, for tests that look at what was kept. */
  real(path: string): string {
    const [, root, rest = ''] = /^http:\/\/(usr|tmp|store)(?:\/(.*))?$/.exec(path) ?? []
    if (root === undefined) throw denied('open', path)
    const base = join(this.folder, root)
    const real = normalize(join(base, rest))
    if (real !== base && !real.startsWith(`${base}/`)) throw denied('open', path)
    return real
  }

  private existing(operation: string, path: string): string {
    const real = this.real(path)
    if (!existsSync(real)) throw noSuchFile(operation, path)
    return real
  }

  private prepareWrite(operation: string, path: string, added: number): void {
    this.refuseTemporary(operation, path)
    if (!existsSync(dirname(this.real(path)))) throw noSuchFile(operation, path)
    if (this.used() + added > userQuota) {
      throw new WxFailure('the maximum size of the file storage limit is exceeded', 1300202)
    }
  }

  private refuseTemporary(operation: string, path: string): void {
    if (path.startsWith(temporaryPath)) throw denied(operation, path)
  }

  private used(): number {
    return ['usr', 'store']
      .flatMap((root) => readdirSync(join(this.folder, root), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  }
}
