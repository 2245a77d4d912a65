import { Image } from '@tarojs/components'
import type { ReactNode } from 'react'

interface PictureProps {
  readonly src: string
  /** What it shows; empty where words beside it say it. */
  readonly alt: string
  readonly className?: string | undefined
  /** Never cropped, and offered to be kept by a long press. */
  readonly isWhole?: boolean | undefined
}

export function Picture({ src, alt, className = '', isWhole = false }: PictureProps): ReactNode {
  return (
    <Image
      src={src}
      className={className}
      mode={isWhole ? 'widthFix' : 'aspectFill'}
      showMenuByLongpress={isWhole}
      lazyLoad
      {...(alt === '' ? { 'aria-hidden': true } : { 'aria-label': alt })}
    />
  )
}
