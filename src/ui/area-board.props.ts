import type { BoardArea } from './area-gesture'

export interface AreaBoardProps {
  /** The picture on which places are marked. */
  readonly src: string
  readonly alt: string
  readonly areas: readonly BoardArea[]
  readonly selected: number | null
  /** What a screen reader calls each place. */
  readonly nameOf: (index: number) => string
  readonly onSelect: (index: number | null) => void
  /** A place was drawn, moved or sized; `index` is null for a new one. */
  readonly onPlace: (index: number | null, area: BoardArea) => void
  readonly onRemove: (index: number) => void
  /** The picture cannot be shown on this device. */
  readonly onUnreadable: () => void
}
