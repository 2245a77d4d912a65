/** A signature drawn with the finger, as points: what it may hold, and what is no signature at all. */
import { say, type Text } from '../text'

/** `x, y, x, y…` of one line, whole numbers within `signatureBox`; a tap is a line of one point. */
export type Stroke = readonly number[]

/** The field that is signed in: every device draws in its coordinates. */
export const signatureBox = { width: 1_000, height: 400 } as const

export const signatureLimits = {
  strokes: 100,
  /** In all: four characters of twenty lines each need about two thousand. */
  points: 4_000,
  /** Fewer points, or less ink than a sixth of the field's width, are a slip of the finger. */
  leastPoints: 8,
  leastInk: 160,
} as const

const pointsOf = (strokes: readonly Stroke[]): number =>
  strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0)

/** How far the finger went, in units of the box. */
function inkOf(strokes: readonly Stroke[]): number {
  let ink = 0
  for (const stroke of strokes)
    for (let index = 2; index + 1 < stroke.length; index += 2)
      ink += Math.hypot(
        (stroke[index] ?? 0) - (stroke[index - 2] ?? 0),
        (stroke[index + 1] ?? 0) - (stroke[index - 1] ?? 0),
      )
  return ink
}

export function isBlankSignature(strokes: readonly Stroke[]): boolean {
  return pointsOf(strokes) < signatureLimits.leastPoints || inkOf(strokes) < signatureLimits.leastInk
}

export interface SignatureFault {
  readonly code: 'required' | 'too-big' | 'bad-format'
  readonly message: Text
}

/** What is wrong with a drawn signature; null when nothing is. */
export function signatureFault(strokes: readonly Stroke[]): SignatureFault | null {
  if (strokes.length > signatureLimits.strokes || pointsOf(strokes) > signatureLimits.points)
    return {
      code: 'too-big',
      message: say(
        '签名的笔画太多，请清除后重签',
        'The signature has too many lines; clear it and sign again',
      ),
    }
  if (!strokes.every(isInBox))
    return {
      code: 'bad-format',
      message: say('签名读不出来，请重签', 'The signature cannot be read; sign again'),
    }
  if (isBlankSignature(strokes))
    return {
      code: 'required',
      message: say('还没有签名，请委托人用手指签上姓名', 'Not signed yet: the principal signs with a finger'),
    }
  return null
}

function isInBox(stroke: Stroke): boolean {
  const { width, height } = signatureBox
  return (
    stroke.length >= 2 &&
    stroke.length % 2 === 0 &&
    stroke.every((place, index) => {
      const most = index % 2 === 0 ? width : height
      return Number.isInteger(place) && place >= 0 && place <= most
    })
  )
}

/** The lines as one SVG path within the box. */
export function signaturePath(strokes: readonly Stroke[]): string {
  return strokes
    .map((stroke) => {
      const points: string[] = []
      for (let index = 0; index + 1 < stroke.length; index += 2)
        points.push(`${stroke[index] ?? 0} ${stroke[index + 1] ?? 0}`)
      // A line without length draws a dot under round caps.
      return points.length === 1 ? `M${points.join('')}l0.1 0` : `M${points.join('L')}`
    })
    .join('')
}
