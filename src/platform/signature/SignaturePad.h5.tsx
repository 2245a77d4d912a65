import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { signatureBox, signaturePath, type Stroke } from '../../../domain/complaint/proxy-signature'
import { begunStroke, drawnOn, type Spot } from './pen'
import type { SignaturePadProps } from './signature-pad.props'
import './signature.css'

const viewBox = `0 0 ${signatureBox.width} ${signatureBox.height}`

/** A field that is signed in with a finger, a pen or the mouse: lines, no pixels. */
export function SignaturePad({ label, strokes, onStrokes }: SignaturePadProps): ReactNode {
  const pointer = useRef<number | null>(null)
  const [line, setLine] = useState<Stroke | null>(null)

  const spotOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>): Spot => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return { x: (clientX - left) / (width || 1), y: (clientY - top) / (height || 1) }
  }
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    // The palm that rests on the screen draws nothing.
    if (pointer.current !== null || event.button > 0) return
    const begun = begunStroke(strokes, spotOf(event))
    if (begun === null) return
    pointer.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    setLine(begun)
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerId !== pointer.current) return
    const spot = spotOf(event)
    setLine((drawn) => drawn && drawnOn(strokes, drawn, spot))
  }
  const up = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerId !== pointer.current) return
    pointer.current = null
    setLine(null)
    if (line) onStrokes([...strokes, line])
  }
  return (
    <div
      className="signature-pad"
      role="img"
      aria-label={label}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <svg className="signature-pad__ink" viewBox={viewBox} aria-hidden="true">
        <path d={signaturePath(line ? [...strokes, line] : strokes)} />
      </svg>
    </div>
  )
}
