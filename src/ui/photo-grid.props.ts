export type PhotoState = 'saved' | 'sending' | 'sent' | 'failed'

export interface Photo {
  readonly id: string
  /** What a screen reader calls it: "照片 1", "合同.pdf". */
  readonly name: string
  /** An address that can be shown; null where there is none, as for a PDF, undefined while it is read. */
  readonly src: string | null | undefined
  /** What it is where it is no picture. */
  readonly kind?: 'sound' | 'file' | undefined
  readonly state: PhotoState
  /** From 0 to 1 while sending. */
  readonly progress?: number | undefined
}

export interface PhotoGridProps {
  readonly label: string
  readonly photos: readonly Photo[]
  readonly limit?: number | undefined
  readonly onAdd?: (() => void) | undefined
  readonly addLabel?: string | undefined
  readonly onRemove?: ((id: string) => void) | undefined
  readonly onRetry?: ((id: string) => void) | undefined
  readonly onOpen?: ((id: string) => void) | undefined
}
