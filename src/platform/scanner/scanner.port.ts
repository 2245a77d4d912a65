import type { Surroundings } from './surroundings'

/** Reading codes with the device: its camera, its album, or the host app's own scanning page. */

export type Symbology =
  | 'EAN_13'
  | 'EAN_8'
  | 'UPC_A'
  | 'UPC_E'
  | 'CODE_128'
  | 'ITF'
  | 'DATABAR'
  | 'DATABAR_EXPANDED'
  | 'DATA_MATRIX'
  | 'QR_CODE'
  | 'PDF_417'

export interface ReadCode {
  /**
   * What the symbol says. GS1 symbols begin with their symbology identifier (ISO/IEC 15424: `]C1`, `]d2`, `]Q3`,
   * `]e0`) and keep FNC1 as GS (U+001D), so that nothing of their structure is lost on the way to the recogniser.
   */
  readonly text: string
  /** null when the host does not say. */
  readonly symbology: Symbology | null
}

/**
 * Why there is no live picture. insecure: the address is not https (nor localhost), so no browser hands out a camera;
 * unsupported: this browser has no camera interface (some in-app browsers); refused: the person or the system said
 * no; none: the device has no camera; busy: another app holds it; engine: the reading part could not be loaded.
 */
export type CameraTrouble = 'insecure' | 'unsupported' | 'refused' | 'none' | 'busy' | 'engine'

/** One camera of a device that has several. */
export interface Lens {
  /** The device's own identifier: the same at the next visit while the permission is kept. */
  readonly id: string
}

export interface CameraAbilities {
  readonly torch: boolean
  /** null when the lens cannot zoom. */
  readonly zoom: { readonly min: number; readonly max: number; readonly step: number } | null
  /** The lenses to choose from, those at the back where there are any; empty where there is no choice. */
  readonly lenses: readonly Lens[]
  /** The one in use; null when the device does not say. */
  readonly lensId: string | null
}

/**
 * What the picture itself tells a person whose code is not read. dark: more light; blurred: it is not sharp; closer:
 * the code is small; farther: it is larger than the picture; steady: nothing is wrong that we can see;
 * otherWay: it has taken so long that album or typing is quicker.
 */
export type Hint = 'dark' | 'blurred' | 'closer' | 'farther' | 'steady' | 'otherWay'

export interface CameraListener {
  onReady(abilities: CameraAbilities): void
  /**
   * The codes that enough frames agree on, never none. Called once, and once more after each `readOn`; the camera stays
   * open until `close`.
   */
  onRead(codes: readonly ReadCode[]): void
  /** What would help, when that changes; null: nothing for now. */
  onHint(hint: Hint | null): void
  onTrouble(trouble: CameraTrouble): void
}

export interface CameraSession {
  setTorch(on: boolean): void
  setZoom(factor: number): void
  /** Opens another lens in place of this one; `onReady` tells what it can do. */
  setLens(id: string): void
  /** Looks for codes again after some were read. */
  readOn(): void
  /** Releases the camera. Nothing is called back afterwards. */
  close(): void
}

/**
 * What a picture of the album gave. damaged: it cannot be shown by this device, so nothing could be looked for;
 * engine: the reading part could not be loaded; failed: the host app did not scan.
 */
export type PictureAnswer =
  | { readonly tag: 'codes'; readonly codes: readonly ReadCode[] }
  | { readonly tag: 'damaged' | 'engine' | 'failed' }

/** A camera whose picture is part of our page. */
export interface LiveScanner {
  readonly kind: 'live'
  /** `surface` is what the picture is put into; `lensId` is the lens that was chosen at an earlier visit. */
  open(surface: object, listener: CameraListener, lensId: string | null): CameraSession
  /**
   * Lets the person choose a picture and reads every code in it; without a choice it never answers.
   * `onChosen` is called when reading begins.
   */
  fromAlbum(onChosen: () => void): Promise<PictureAnswer>
  /** Who shows the album: our page, or the host app's own scanning page, which needs no permission of ours. */
  readonly albumOf: 'page' | 'host'
  /**
   * Shows the host app's page of permissions; answers whether the camera is allowed then. null where a page cannot
   * do that, as in every browser.
   */
  readonly openSettings: (() => Promise<boolean>) | null
  readonly surroundings: () => Surroundings
}

export type HostAnswer =
  { readonly tag: 'read'; readonly code: ReadCode } | { readonly tag: 'cancelled' | 'failed' }

/** The host app's own scanning page; its album button is there. */
export interface HostScanner {
  readonly kind: 'host'
  scan(): Promise<HostAnswer>
}

export type Scanner = LiveScanner | HostScanner
