import type { ReactNode } from 'react'

interface PictureProps {
  readonly src: string
  /** What it shows; empty where words beside it say it. */
  readonly alt: string
  readonly className?: string | undefined
  /** Never cropped, and offered to be kept by a long press. */
  readonly isWhole?: boolean | undefined
}

export function Picture({ src, alt, className }: PictureProps): ReactNode {
  return <img src={src} alt={alt} className={className} loading="lazy" decoding="async" />
}
