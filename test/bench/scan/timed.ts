import type { ReadCode } from '../../../src/platform/scanner/scanner.port'

/** What one reading gave, and how long it took. */
export interface Timed {
  readonly codes: readonly ReadCode[]
  readonly ms: number
}

declare global {
  interface Window {
    /** What the bench's page offers; addresses are of pictures. */
    readonly bench: {
      /** A picture chosen from the album, from the file to its codes. */
      picture(address: string): Promise<Timed>
      /** The picture held before a camera: as many frames as asked for. */
      frames(address: string, count: number): Promise<Timed[]>
    }
  }
}
