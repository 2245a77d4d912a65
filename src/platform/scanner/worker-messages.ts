import type { Pixels } from './pixels'
import type { ReadCode } from './scanner.port'

/** frame: one quick look at a frame of the camera; picture: everything, for a picture of the album. */
export type Effort = 'frame' | 'picture'

export interface DecodeRequest {
  readonly id: number
  readonly effort: Effort
  readonly pixels: Pixels
}

/** `codes` is null when the engine could not be loaded or gave up. */
export interface DecodeReply {
  readonly id: number
  readonly codes: readonly ReadCode[] | null
}
