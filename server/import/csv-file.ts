import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { ToUtf8 } from './decoding'

/** One row of a CSV file, with where it stands. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** The line of the file on which the row ends, from 1. */
  readonly line: number
}

const GZIP_MAGIC = [0x1f, 0x8b]

/** Longest row, bytes: an unclosed quotation mark must not gather the whole file in memory. */
const MAX_ROW_BYTES = 256 * 1024

/**
 * The rows of a CSV file, streaming, without the BOM, in UTF-8 or GB 18030; gzip is recognised by its first bytes.
 * Quotation marks within a field and uneven rows are handed on as they are, for the caller to judge.
 * @param onBytes called with the bytes read from disk so far
 */
export async function* readCsv(file: string, onBytes: (bytes: number) => void): AsyncGenerator<CsvRow> {
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      onBytes(bytes)
      done(null, chunk)
    },
  })
  const raw = createReadStream(file)
  const stages: Readable[] = [raw, raw.pipe(counter)]
  const bytesOf = (await isGzip(file)) ? counter.pipe(createGunzip()) : counter
  if (bytesOf !== counter) stages.push(bytesOf)
  stages.push(bytesOf.pipe(new ToUtf8()))
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
  })
  // `pipe` hands no error on.
  for (const stage of stages) stage.on('error', (error) => parser.destroy(error))
  stages.at(-1)?.pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>)
      yield { cells: record, line: info.lines }
  } finally {
    raw.destroy()
  }
}

interface ParsedRow {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

export async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === GZIP_MAGIC[0] && buffer[1] === GZIP_MAGIC[1]
  } finally {
    await handle.close()
  }
}
