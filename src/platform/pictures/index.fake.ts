import type { PickedFile } from '../picker/picker.port'
import type { Area, Pictures } from './pictures.port'

export interface FakePictures extends Pictures {
  /** What was covered, oldest first. */
  readonly coverings: readonly (readonly Area[])[]
}

/**
 * A device that makes what is too large half as large until it fits, by leaving out its end; covering puts zeros at its
 * beginning. `reads: false` is a device that cannot read the pictures.
 */
export function fakePictures({ reads = true }: { readonly reads?: boolean } = {}): FakePictures {
  const coverings: (readonly Area[])[] = []
  const halved = (file: PickedFile, most: number, mark: number | null): PickedFile | null => {
    if (!reads || !(file.handle instanceof Uint8Array)) return null
    let { length } = file.handle
    while (length > most) length = Math.floor(length / 2)
    const handle = file.handle.slice(0, length)
    if (mark !== null) handle.fill(mark, 0, 4)
    return { name: `${file.name}.small.jpg`, type: 'image/jpeg', bytes: length, handle }
  }
  return {
    coverings,
    smaller: (file, most) => Promise.resolve(halved(file, most, null)),
    covered(file, areas, most) {
      coverings.push(areas)
      return Promise.resolve(halved(file, most, 0))
    },
  }
}
