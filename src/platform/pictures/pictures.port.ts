import type { PickedFile } from '../picker/picker.port'

/** A place in a picture, upright as people see it: parts of its width and height, from 0 to 1. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Makes copies of pictures on this device. A copy carries nothing but pixels: no place, no time, no camera. */
export interface Pictures {
  /**
   * An upright copy of at most `bytes` bytes, with as many pixels as go into them.
   * @returns null where this device cannot read the picture, or could not make it smaller: it is sent as it is then
   */
  smaller(file: PickedFile, bytes: number): Promise<PickedFile | null>
  /**
   * The same, with what stands in these places made unreadable for good.
   * @returns null where this device cannot read the picture: nothing is covered then
   */
  covered(file: PickedFile, areas: readonly Area[], bytes: number): Promise<PickedFile | null>
}
