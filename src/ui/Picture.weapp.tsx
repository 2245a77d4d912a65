import { Image } from '@tarojs/components'
import type { ReactNode } from 'react'

interface PictureProps {
  readonly src: string
  /** What it shows; empty where words beside it say it. */
  readonly alt: string
  readonly className?: string | undefined
}

export function Picture({ src, alt, className = '' }: PictureProps): ReactNode {
  return (
    <Image
      src={src}
      className={className}
      mode="aspectFill"
      lazyLoad
      {...(alt === '' ? { 'aria-hidden': true } : { 'aria-label': alt })}
    />
  )
}
