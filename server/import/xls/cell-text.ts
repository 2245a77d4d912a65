/** Numbers of a sheet as text: those that a format shows as days become `YYYY-MM-DD`. */

const MS_PER_DAY = 86_400_000
/** Day 0 of the sheets; 1900 counts as a leap year there, which only touches days before March 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** The year 9999. */
const MAX_DAY = 2_958_465

/** Numbers of the built-in formats that show a day ([MS-XLS] 2.4.126; 27–36 and 50–58 are those of East Asia). */
function isBuiltInDay(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  )
}

/** Whether a format code shows a day: it has a year or a day in it outside of quotation marks and brackets. */
export function isDayFormat(format: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDay(format)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[yd年日]/i.test(bare) && !/general/i.test(bare)
}

export function numberText(value: number, isDay: boolean, isFrom1904: boolean): string {
  if (!isDay || value < 0 || value > MAX_DAY) return String(value)
  const epoch = isFrom1904 ? EPOCH_1904 : EPOCH_1900
  return new Date(epoch + Math.floor(value) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The 30 bits of an RK number ([MS-XLS] 2.5.217): an integer or the upper half of a double, or a hundredth of it. */
export function shortNumber(bits: number): number {
  const isHundredth = (bits & 1) === 1
  const isInteger = (bits & 2) === 2
  const double = Buffer.alloc(8)
  double.writeUInt32LE((bits & ~3) >>> 0, 4)
  const value = isInteger ? bits >> 2 : double.readDoubleLE(0)
  return isHundredth ? value / 100 : value
}
