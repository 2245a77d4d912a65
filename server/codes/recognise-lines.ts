import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { recognise } from '../../domain/codes/recognise'
import type { Candidate } from '../../domain/codes/recognition'

export interface RecogniseLinesOptions {
  /** Each line is a JSON string, for codes that hold line ends or separators. */
  readonly jsonInput: boolean
  /** Today at UTC+08:00, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * Reads one code a line and writes one JSON object a line:
 * `{"input","family","verdict","normalised","parts","check","notes","next","candidates"}`. `parts` of a recognised code
 * are keyed by name, those of GS1 by application identifier.
 * @throws {RecogniseLinesError} at a line that is no JSON string, with its number; the lines before it are written.
 */
export async function recogniseLines(
  input: Readable,
  output: Writable,
  { jsonInput, today }: RecogniseLinesOptions,
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    const text = jsonInput ? textOf(line, number) : line
    const { candidates, ...best } = recognise(text, { today })
    const { parts = [], check = null, notes = [], suggestions = [], next = [] } = candidates[0] ?? {}
    const said = {
      ...best,
      parts: keyed(parts),
      check,
      notes,
      suggestions,
      next,
      candidates: candidates.map(plain),
    }
    if (!output.write(`${JSON.stringify(said)}\n`))
      await new Promise((drained) => output.once('drain', drained))
  }
}

export class RecogniseLinesError extends Error {}

function textOf(line: string, number: number): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  if (typeof value !== 'string')
    throw new RecogniseLinesError(`Line ${number} is not a JSON string: ${line.slice(0, 80)}`)
  return value
}

/** The first of a repeated key stands. */
function keyed(parts: Candidate['parts']): Record<string, string> {
  const values = new Map<string, string>()
  for (const { key, text } of parts) if (!values.has(key)) values.set(key, text)
  return Object.fromEntries(values)
}

const plain = (candidate: Candidate) => ({
  ...candidate,
  parts: keyed(candidate.parts),
  details: candidate.parts,
})
