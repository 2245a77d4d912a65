import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseGtin } from '../../domain/codes/gtin'
import type { Store } from '../db/store'
import { ProductRepository } from '../trace/product.repository'
import { PictureRepository } from '../trace/picture/picture.repository'
import { PictureStore } from '../trace/picture/picture.store'
import { ImportError } from './import-error'

interface ImportOptions {
  readonly folder: string
  /** Whose pictures they are; the folder's name without it. */
  readonly source: string | null
  readonly dataDir: string
  readonly store: Store
  readonly onProgress: (share: number) => void
}

export interface PictureReport {
  readonly read: number
  readonly stored: number
  /** Shown already, byte for byte. */
  readonly unchanged: number
  /** Files that were kept apart, each with its reason. */
  readonly rejected: readonly { readonly file: string; readonly code: PictureRejection }[]
}

/** `not-a-gtin`: the name is no barcode number whose check digit holds; `too-large`: above 50 MB. */
type PictureRejection = 'not-a-gtin' | 'unknown-product' | 'too-large' | 'not-a-picture'

const pictureFile = /^(.+)\.(jpe?g|png|webp)$/i
const mostBytes = 50 * 1_024 * 1_024

/**
 * Takes over a folder of pictures named by barcode (`6901234567892.jpg`). Other files in it are passed over; a second
 * import of the same folder changes nothing.
 * @throws ImportError when the folder cannot be read or holds no picture
 */
export async function importProductPictures(options: ImportOptions): Promise<PictureReport> {
  const { folder, store, dataDir, onProgress } = options
  const names = (await filesOf(folder)).filter((name) => pictureFile.test(name))
  if (names.length === 0)
    throw new ImportError(`${folder} holds no pictures (.jpg, .png, .webp) named by barcode.`)
  const source = options.source ?? basename(folder)
  const products = new ProductRepository(store.db)
  const pictures = new PictureRepository(store.db)
  const kept = new PictureStore(dataDir)
  const rejected: PictureReport['rejected'][number][] = []
  let [stored, unchanged] = [0, 0]
  for (const [index, file] of names.entries()) {
    const taken = await take(join(folder, file), pictureFile.exec(file)?.[1] ?? '')
    if (taken === 'stored') stored += 1
    else if (taken === 'unchanged') unchanged += 1
    else rejected.push({ file, code: taken })
    onProgress((index + 1) / names.length)
  }
  return { read: names.length, stored, unchanged, rejected }

  async function take(path: string, name: string): Promise<'stored' | 'unchanged' | PictureRejection> {
    const gtin = parseGtin(name)
    if (gtin === null) return 'not-a-gtin'
    if ((await products.summary(gtin)) === null) return 'unknown-product'
    const { size, mtime } = await stat(path)
    if (size > mostBytes) return 'too-large'
    const shown = await kept.keep(await readFile(path))
    if (shown === null) return 'not-a-picture'
    const known = await pictures.find(gtin)
    if (known?.sha256 === shown.sha256 && known.source === source) return 'unchanged'
    await pictures.put([{ gtin, ...shown, source, as_of_at: mtime.toISOString() }])
    return 'stored'
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    throw new ImportError(`${folder} is not a folder that can be read.`, { cause: error })
  }
}
