import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/node'
import { ImportError } from './import-error'

/** What the parts of the file may unpack to, bytes: a small file can be a bomb. */
const MAX_UNPACKED = 400 * 1024 * 1024

/**
 * The first sheet of an XLSX file as rows of text: days as `YYYY-MM-DD`, numbers as they are read aloud.
 * @throws ImportError when it is no such file, or would unpack to too much
 */
export async function readXlsx(file: string): Promise<string[][]> {
  const bytes = await readFile(file)
  if (unpackedBytes(bytes) > MAX_UNPACKED)
    throw new ImportError('The XLSX file unpacks to more than 400 MB: save it as CSV, which has no limit.')
  try {
    const rows = await readSheet(bytes)
    return rows.map((row) => row.map(cellText))
  } catch (cause) {
    throw new ImportError('The XLSX file cannot be read: open it in an office program and save it again.', {
      cause,
    })
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // Days in a sheet have no time zone; the package hands them over as UTC midnight.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** Sum of the sizes that the zip's central directory states (APPNOTE 4.3.12). */
function unpackedBytes(zip: Buffer): number {
  const entry = Buffer.from('PK\u0001\u0002', 'latin1')
  let sum = 0
  for (let at = zip.indexOf(entry); at !== -1 && at + 28 <= zip.length; at = zip.indexOf(entry, at + 46))
    sum += zip.readUInt32LE(at + 24)
  return sum
}
