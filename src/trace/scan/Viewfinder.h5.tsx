import { observer } from 'mobx-react-lite'
import { useEffect, useRef } from 'react'
import type { ViewfinderProps } from './viewfinder.props'

/** The element that the live picture is put into, for as long as the page is on screen. */
export const Viewfinder = observer(function Viewfinder({ page, label, onOpen, onClose }: ViewfinderProps) {
  const surface = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  page.useShown(() => {
    if (surface.current) onOpen(surface.current)
  })
  page.useHidden(onClose)
  useEffect(() => () => close.current(), [])
  return <div ref={surface} className="scan-view__picture" role="img" aria-label={label} />
})
