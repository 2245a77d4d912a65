/**
 * How long one text takes to be recognised: printed codes of every family, then hostile texts of the longest length
 * that is read. Prints one JSON line, milliseconds; `first` is the first call of the process, tables unpacked.
 * Each text counts with the fastest of its runs, so that other programs on the machine are not measured along.
 */
import { recognise } from '../../domain/codes/recognise'
import { MAX_LENGTH } from '../../domain/codes/normalise'

const options = { today: '2026-11-27' }
const RUNS = 30

const printed = [
  '91350100M000100Y43',
  '统一社会信用代码：９１35-0100 m000\u200b100y43',
  '9135O1OOM000100Y43',
  '60003734-1',
  '310115600985533',
  'SC10741018302531',
  'JY24107110024586',
  '许可证编号：JY24107110024586\n经营者名称：示例餐馆\n经营场所：示例路1号',
  '国药准字H20213456',
  '国械注准20203400057',
  '粤G妆网备字2021123456',
  '83857930000879766660',
  '11234561001123456789012345678901',
  'MA.156.M0.100012.10000019.M190101.L123.S1',
  '6901234567892',
  '6901234567829',
  '(01)06901234567892(11)141231(17)150707(10)A213B1(21)1234',
  ']d2010690123456789210A1\u001d1726123121S-9',
  'https://id.gs1.org/01/09521234543213/10/ABC123/21/12345?17=261231',
  'https://id.gs1.org/ARFKk4XB0CDKWcnpq',
  'http://www.gsxt.gov.cn/index.html?uniscid=91110000600037341L',
  'urn:epc:id:sgtin:0614141.107346.2017',
  'https://www.example.com/',
  '买的是6924561884074这瓶',
  '你好，世界',
]

const heads = [
  '',
  ']d2',
  ']C1',
  '(01)06901234567892',
  'https://',
  'https://a.b/',
  'https://a.b/?',
  '国药准字',
  'MA.',
  'E=',
  'urn:epc:id:sgtin:',
  'www.',
]
const tails = [
  '9',
  '(',
  '(01)',
  '(10)A',
  '\u001d',
  '10A\u001d',
  '01/',
  '/01/12345678',
  '17=261231&',
  '10=%41&',
  '%',
  '%E4%BD',
  'a.',
  ':',
  '；',
  '许可证编号:1\n',
  '准字',
  '妆特',
  ' ',
  '-',
  'Ａ',
  '\u200b',
  '<GS>',
  '\\u001d',
  '@',
  '（01）',
  '统：',
  '1.',
  '\\(',
  'A',
  '-_A',
  '91350100M000100Y43 ',
  '8110',
  '99',
  '\ud800',
]
const hostile = heads.flatMap((head) =>
  tails.map(
    (tail) => head + tail.repeat(Math.ceil(MAX_LENGTH / tail.length)).slice(0, MAX_LENGTH - head.length),
  ),
)

function timed(text: string): number {
  const begunMs = performance.now()
  recognise(text, options)
  return performance.now() - begunMs
}

const first = timed(printed[0] ?? '')
const fastest = (text: string, runs: number) => Math.min(...Array.from({ length: runs }, () => timed(text)))
const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const rounded = (ms: number) => Math.round(ms * 1000) / 1000

const typical = printed.map((text) => fastest(text, RUNS))
const worst = hostile.map((text) => fastest(text, 3))
process.stdout.write(
  `${JSON.stringify({
    bench: 'codes',
    unit: 'ms',
    texts: printed.length,
    hostileTexts: hostile.length,
    first: rounded(first),
    typical: {
      p50: rounded(at(typical, 0.5)),
      p95: rounded(at(typical, 0.95)),
      max: rounded(at(typical, 1)),
    },
    hostile: { p50: rounded(at(worst, 0.5)), p95: rounded(at(worst, 0.95)), max: rounded(at(worst, 1)) },
  })}\n`,
)
