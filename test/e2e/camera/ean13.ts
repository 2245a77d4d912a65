/** Draws an EAN-13 symbol (ISO/IEC 15420), so that the camera's tests need no picture from outside. */

const left = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
]
/** Which of the six left digits are written in set B, by the first digit. */
const parities = [
  'AAAAAA',
  'AABABB',
  'AABBAB',
  'AABBBA',
  'ABAABB',
  'ABBAAB',
  'ABBBAA',
  'ABABAB',
  'ABABBA',
  'ABBABA',
]

const inverted = (bits: string): string => [...bits].map((bit) => (bit === '0' ? '1' : '0')).join('')
const mirrored = (bits: string): string => [...bits].reverse().join('')

/** The 95 modules, `1` is a bar. */
function modulesOf(digits: string): string {
  const parity = parities[Number(digits[0])] ?? ''
  const code = (at: number): string => left[Number(digits[at])] ?? ''
  const leftHalf = [1, 2, 3, 4, 5, 6].map((at) =>
    parity[at - 1] === 'A' ? code(at) : mirrored(inverted(code(at))),
  )
  const rightHalf = [7, 8, 9, 10, 11, 12].map((at) => inverted(code(at)))
  return ['101', ...leftHalf, '01010', ...rightHalf, '101'].join('')
}

/** An SVG of the symbol on white, with its quiet zones; `module` is the width of one bar in pixels. */
export function ean13Svg(digits: string, module = 5, height = 260): Buffer {
  const quiet = 11 * module
  const modules = modulesOf(digits)
  const bars = [...modules]
    .map((bit, at) =>
      bit === '1' ? `<rect x="${quiet + at * module}" y="20" width="${module}" height="${height}"/>` : '',
    )
    .join('')
  const width = modules.length * module + 2 * quiet
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 40}">` +
      `<rect width="100%" height="100%" fill="#fff"/>${bars}</svg>`,
  )
}
