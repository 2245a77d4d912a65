import { decode } from './engine'
import { grabPicture } from './grab'
import type { PictureAnswer } from './scanner.port'

/** Reads every code in a picture file. */
export async function readPictureFile(file: Blob): Promise<PictureAnswer> {
  const pixels = await grabPicture(file)
  if (pixels === null) return { tag: 'damaged' }
  const codes = await decode(pixels, 'picture')
  return codes === null ? { tag: 'engine' } : { tag: 'codes', codes }
}
