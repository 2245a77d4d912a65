import { open, readFile, stat } from 'node:fs/promises'
import { ImportError } from './import-error'
import { readCsv, type CsvRow } from './csv-file'
import { jsonTable } from './json-table'
import { readXlsx } from './xlsx-file'
import { isCompoundFile } from './xls/compound-file'
import { readXls } from './xls/xls-file'

/** A file of rows: its first row names the columns. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: AsyncIterable<CsvRow>
}

/** Largest file that is read as a whole, bytes; CSV streams and has no bound. */
const MAX_WHOLE_BYTES = {
  xlsx: 40 * 1024 * 1024,
  xls: 40 * 1024 * 1024,
  json: 64 * 1024 * 1024,
} as const

/**
 * Opens a table by what the file begins with: a zip is XLSX, a compound file XLS, a brace or bracket JSON, all else CSV
 * (plain or gzip).
 * @throws ImportError when it is empty, too large to be read as a whole, or broken
 */
export async function openTable(file: string, onBytes: (bytes: number) => void): Promise<Table> {
  const head = await beginning(file)
  const start = head.toString('utf8')
  if (start.startsWith('PK\u0003\u0004')) {
    const bytes = await bounded(file, 'xlsx')
    onBytes(bytes)
    return tableOf(await readXlsx(file))
  }
  if (isCompoundFile(head)) {
    const bytes = await bounded(file, 'xls')
    onBytes(bytes)
    return tableOf(readXls(await readFile(file)))
  }
  if (/^\ufeff?\s*[[{]/.test(start)) {
    const bytes = await bounded(file, 'json')
    onBytes(bytes)
    return tableOf(jsonTable(await readFile(file, 'utf8')))
  }
  const rows = readCsv(file, onBytes)
  const first = await rows.next().catch((cause: unknown) => {
    throw new ImportError(
      'The file cannot be read as CSV, and is neither XLSX, XLS nor JSON: open it in an office program and save it again.',
      { cause },
    )
  })
  if (first.done === true) throw new ImportError('The file is empty.')
  return { header: first.value.cells.map((cell) => cell.trim()), rows }
}

async function beginning(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function bounded(file: string, kind: keyof typeof MAX_WHOLE_BYTES): Promise<number> {
  const { size } = await stat(file)
  const most = MAX_WHOLE_BYTES[kind]
  if (size > most)
    throw new ImportError(
      `The file is too large for ${kind.toUpperCase()} (${most / 1024 / 1024} MB at most): save it as CSV, which has no limit.`,
    )
  return size
}

function tableOf(lines: readonly (readonly string[])[]): Table {
  const [header, ...rest] = lines
  if (!header) throw new ImportError('The file is empty.')
  return {
    header: header.map((cell) => cell.trim()),
    rows: (async function* () {
      for (const [index, cells] of rest.entries())
        if (cells.some((cell) => cell.trim() !== '')) yield { cells, line: index + 2 }
    })(),
  }
}
