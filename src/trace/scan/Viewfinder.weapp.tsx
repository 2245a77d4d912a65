import { Camera } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { CameraView } from '../../platform/scanner/camera-view'
import type { ViewfinderProps } from './viewfinder.props'

/** The camera that reads by itself, for as long as the page is on screen. */
export const Viewfinder = observer(function Viewfinder({ page, onOpen, onClose }: ViewfinderProps) {
  const [view] = useState(() => new CameraView())
  const { opening, isTorchOn } = useSyncExternalStore(view.subscribe, view.getFace)
  const close = useRef(onClose)
  close.current = onClose
  page.useShown(() => onOpen(view))
  page.useHidden(onClose)
  useEffect(() => () => close.current(), [])
  if (opening === null) return null
  return (
    <Camera
      key={opening}
      className="scan-view__picture"
      mode="scanCode"
      resolution="high"
      devicePosition="back"
      flash={isTorchOn ? 'torch' : 'off'}
      onInitDone={({ detail }) => view.ready(detail.maxZoom)}
      onScanCode={({ detail }) => view.code(detail.result, detail.type)}
      onError={view.failed}
    />
  )
})
