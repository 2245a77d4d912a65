import { picker } from '../picker'
import type { LabelPhotos } from './label-photo.port'

export const labelPhotos: LabelPhotos = {
  async choose(onChosen) {
    const [picked] = await picker.photos(1)
    if (!(picked?.handle instanceof Blob)) return null
    onChosen()
    const src = URL.createObjectURL(picked.handle)
    try {
      const { readPictureFile } = await import('../scanner/album')
      const answer = await readPictureFile(picked.handle)
      return { src, codes: answer.tag === 'codes' ? answer.codes : null, isDamaged: answer.tag === 'damaged' }
    } catch {
      // That part of the app could not be loaded: the picture can still be typed from.
      return { src, codes: null, isDamaged: false }
    }
  },
  letGo: ({ src }) => URL.revokeObjectURL(src),
}
