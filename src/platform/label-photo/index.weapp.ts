import { picker } from '../picker'
import type { LabelPhotos } from './label-photo.port'

/** WeChat reads codes in a picture on its own scanning page only, which does not hand the picture out. */
export const labelPhotos: LabelPhotos = {
  async choose(onChosen) {
    const [picked] = await picker.photos(1)
    if (typeof picked?.handle !== 'string') return null
    onChosen()
    return { src: picked.handle, codes: null, isDamaged: false }
  },
  letGo: () => undefined,
}
