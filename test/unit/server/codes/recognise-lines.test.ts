import { describe, expect, test } from '@jest/globals'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { recogniseLines, RecogniseLinesError } from '../../../../server/codes/recognise-lines'

const today = '2026-11-23'

async function answers(lines: string, jsonInput = false): Promise<Record<string, unknown>[]> {
  const output = new PassThrough()
  const written = text(output)
  await recogniseLines(Readable.from([lines]), output, { jsonInput, today }).finally(() => output.end())
  return (await written)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
}

describe('codes read line by line', () => {
  test('give one object a line, in order, empty lines too', async () => {
    const found = await answers('91350100M000100Y43\r\n\n6901234567893\nhello\n')
    expect(found.map(({ input, family, verdict }) => [input, family, verdict])).toEqual([
      ['91350100M000100Y43', 'uscc', 'ok'],
      ['', 'unknown', 'unknown'],
      ['6901234567893', 'gtin', 'misread'],
      ['hello', 'unknown', 'unknown'],
    ])
  })

  test('have their parts by name, those of GS1 by identifier', async () => {
    const [uscc, gs1] = await answers('91350100M000100Y43\n(01)06901234567892(17)261231(10)A')
    expect(uscc?.['parts']).toMatchObject({ region: '350100', check: '3' })
    expect(gs1).toMatchObject({
      normalised: '(01)06901234567892(17)261231(10)A',
      parts: { '01': '06901234567892', '17': '261231', '10': 'A' },
    })
  })

  test('may hold separators and line ends where each line is a JSON string', async () => {
    const [elements, licence] = await answers(
      '"]d2010690123456789210A\\u001d21S"\n"许可证编号:JY24107110024586\\n经营者名称:示例"',
      true,
    )
    expect(elements?.['parts']).toEqual({ '01': '06901234567892', '10': 'A', '21': 'S' })
    expect(licence).toMatchObject({ family: 'jy', verdict: 'ok' })
  })

  test('that should be JSON and are not are named by their number', async () => {
    await expect(answers('"6901234567892"\n6901234567892', true)).rejects.toThrow(RecogniseLinesError)
    await expect(answers('"6901234567892"\n{', true)).rejects.toThrow('Line 2 is not a JSON string: {')
  })
})
