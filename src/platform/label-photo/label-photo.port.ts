import type { ReadCode } from '../scanner/scanner.port'

/** A picture of a label, to be shown beside what is typed from it. */
export interface LabelPhoto {
  /** For an image element, good until it is let go. */
  readonly src: string
  /** The codes in it; null where this device cannot read them in a picture, or the reading part did not load. */
  readonly codes: readonly ReadCode[] | null
  /** The device cannot show it. */
  readonly isDamaged: boolean
}

/** Takes or chooses one picture. It stays on the device: nothing is sent or kept. */
export interface LabelPhotos {
  /** null when the person cancelled. `onChosen` is called when reading begins. */
  choose(onChosen: () => void): Promise<LabelPhoto | null>
  /** Frees what the picture holds. */
  letGo(photo: LabelPhoto): void
}
