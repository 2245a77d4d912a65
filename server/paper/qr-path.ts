import { create } from 'qrcode'

/** A QR code as one SVG path in a square; its quiet zone is the caller's to leave. */
export function qrPath(text: string, x: number, y: number, side: number): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const unit = side / modules.size
  let path = ''
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column))
        path += `M${(x + column * unit).toFixed(3)} ${(y + row * unit).toFixed(3)}h${unit.toFixed(3)}v${unit.toFixed(3)}h${(-unit).toFixed(3)}z`
  return path
}
