import type { Stroke } from '../../../domain/complaint/proxy-signature'

export interface SignaturePadProps {
  /** What a screen reader calls the field: who signs here, and that there is another way. */
  readonly label: string
  readonly strokes: readonly Stroke[]
  /** A line was drawn: all of them, with it. */
  readonly onStrokes: (strokes: readonly Stroke[]) => void
}
