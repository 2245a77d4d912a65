import { Canvas, View, type CommonEvent } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef, type ReactNode } from 'react'
import { signatureBox, type Stroke } from '../../../domain/complaint/proxy-signature'
import { begunStroke, drawnOn, type Spot } from './pen'
import type { SignaturePadProps } from './signature-pad.props'
import './signature.css'

const canvasId = 'signature-ink'

/** What of the 2-D context is used. */
interface Context {
  lineCap: string
  lineJoin: string
  lineWidth: number
  strokeStyle: string
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  clearRect(x: number, y: number, width: number, height: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
}

interface Canvas2d {
  width: number
  height: number
  getContext(kind: '2d'): Context
}

/** What the query answers of the canvas: its place in the window, in px, and the canvas itself. */
interface Field {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly node?: Canvas2d
}

const isField = (value: unknown): value is Field =>
  typeof value === 'object' && value !== null && 'width' in value && Number(value.width) > 0

/** On a canvas it says where it is within it; where that is drawn like any other element, where it is in the window. */
type Touch =
  { readonly x: number; readonly y: number } | { readonly clientX: number; readonly clientY: number }

/** Taro types every event alike; that of a finger says where it is. */
const touchOf = (event: CommonEvent): Touch | undefined =>
  (event as CommonEvent & { readonly changedTouches?: readonly Touch[] }).changedTouches?.[0]

function draw(context: Context, stroke: Stroke): void {
  const [x = 0, y = 0] = stroke
  context.beginPath()
  context.moveTo(x, y)
  // A line without length draws a dot under round caps.
  if (stroke.length === 2) context.lineTo(x + 0.1, y)
  for (let index = 2; index + 1 < stroke.length; index += 2)
    context.lineTo(stroke[index] ?? 0, stroke[index + 1] ?? 0)
  context.stroke()
}

/** A field that is signed in with a finger, on a canvas: the lines are kept as points. */
export function SignaturePad({ label, strokes, onStrokes }: SignaturePadProps): ReactNode {
  const context = useRef<Context | null>(null)
  const field = useRef<Field | null>(null)
  const line = useRef<Stroke | null>(null)

  const measure = (then: (found: Field) => void): void => {
    Taro.createSelectorQuery()
      .select(`#${canvasId}`)
      .fields({ node: true, size: true, rect: true })
      .exec(([found]: unknown[]) => {
        if (!isField(found)) return
        field.current = found
        then(found)
      })
  }
  useEffect(() => {
    const paint = ({ node, width, height }: Field): void => {
      if (!node) return
      if (context.current === null) {
        const { pixelRatio } = Taro.getWindowInfo()
        node.width = width * pixelRatio
        node.height = height * pixelRatio
        const made = node.getContext('2d')
        const { width: boxWidth, height: boxHeight } = signatureBox
        made.setTransform(node.width / boxWidth, 0, 0, node.height / boxHeight, 0, 0)
        made.lineCap = 'round'
        made.lineJoin = 'round'
        made.lineWidth = 9
        made.strokeStyle = '#1d2422'
        context.current = made
      }
      context.current.clearRect(0, 0, signatureBox.width, signatureBox.height)
      for (const stroke of strokes) draw(context.current, stroke)
    }
    // After the canvas is there: it is made with the view, which is behind.
    Taro.nextTick(() => measure(paint))
  }, [strokes])

  const spotOf = (event: CommonEvent): Spot | null => {
    const touch = touchOf(event)
    const place = field.current
    if (!touch || !place) return null
    const [x, y] = 'x' in touch ? [touch.x, touch.y] : [touch.clientX - place.left, touch.clientY - place.top]
    return { x: x / place.width, y: y / place.height }
  }
  const begin = (event: CommonEvent): void => {
    const spot = spotOf(event)
    line.current = spot && begunStroke(strokes, spot)
  }
  const down = (event: CommonEvent): void => {
    const touch = touchOf(event)
    // Within the canvas nothing else needs to be known. In the window it does: the page may have been scrolled since.
    if (touch && 'x' in touch && field.current) begin(event)
    else measure(() => begin(event))
  }
  const move = (event: CommonEvent): void => {
    const spot = spotOf(event)
    if (!spot || !line.current) return
    line.current = drawnOn(strokes, line.current, spot)
    if (context.current) draw(context.current, line.current)
  }
  const up = (): void => {
    if (line.current) onStrokes([...strokes, line.current])
    line.current = null
  }
  return (
    <View className="signature-pad" ariaRole="img" aria-label={label}>
      <Canvas
        type="2d"
        id={canvasId}
        className="signature-pad__ink"
        disableScroll
        onTouchStart={down}
        onTouchMove={move}
        onTouchEnd={up}
        onTouchCancel={up}
      />
    </View>
  )
}
