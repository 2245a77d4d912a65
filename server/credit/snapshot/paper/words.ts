import type { VerdictLevel } from '../../../../domain/credit/publicity-types'
import type { RecordKind } from '../../../../domain/credit/record'
import { say, type Text } from '../../../../domain/text'

/** The words of paper and picture. Braces are filled in by `paper-content.ts`. */

export const sealWords: Readonly<Record<VerdictLevel, Text>> = {
  good: say('放心', 'OK'),
  note: say('注意', 'Note'),
  caution: say('谨慎', 'Careful'),
  stop: say('勿付', 'Avoid'),
  none: say('无记录', 'No data'),
}

export const kindNames: Readonly<Record<RecordKind, Text>> = {
  licence: say('行政许可', 'Licence'),
  penalty: say('行政处罚', 'Penalty'),
  abnormal: say('经营异常名录', 'List of abnormal operations'),
  serious: say('严重违法失信名单', 'List of serious offenders'),
  blacklist: say('其他名单', 'Other list'),
  inspection: say('抽查检查', 'Inspection'),
  'annual-report': say('年度报告', 'Annual report'),
  instant: say('即时信息', 'Instant information'),
  encumbrance: say('出质、抵押、司法协助', 'Pledge, mortgage, judicial assistance'),
  alteration: say('变更登记', 'Change of registration'),
  commitment: say('信用承诺', 'Commitment'),
  honour: say('守信激励、荣誉', 'Honour'),
  rating: say('行业信用评价', 'Rating'),
  support: say('小微企业扶持', 'Support'),
  'online-shop': say('网店、网站', 'Online shop'),
  society: say('社会信息（不是官方记录）', 'From society (not an official record)'),
}

export const paperWords = {
  brand: say('放心查', 'Fangxincha'),
  title: say('商家信用存证', 'Merchant credit snapshot'),
  cardTitle: say('信用存证', 'Credit snapshot'),
  shareTitle: say('付款前先查一查', 'Check before you pay'),
  asOf: say('公开信息截至 {at:minute}（北京时间）', 'What was public at {at:minute} (Beijing time)'),
  notAScore: say('依据公开记录，不是打分。', 'From public records; it is not a score.'),
  more: say('另有 {n} 条依据，见核对页', 'and {n} more; see the page'),
  withheldReason: say('有 {n} 条依据已不再公示，不再显示', '{n} no longer public and not shown'),
  scan: say('扫码核对真伪', 'Scan to check it'),
  scanHow: say(
    '看当天说了什么，之后有什么变化。查询结果以页面为准；图上的字改过，一核对就知道。',
    'See what it said that day and what has changed since. The page decides: words altered on the picture show there.',
  ),
  number: say('编号 {id}', 'No. {id}'),
  fingerprint: say('指纹 {fingerprint}', 'Fingerprint {fingerprint}'),
  numberAndPrint: say('编号 {id} · 指纹 {fingerprint}', 'No. {id} · fingerprint {fingerprint}'),
  signedWith: say('签名密钥（Ed25519）{kid}', 'Signing key (Ed25519) {kid}'),
  checkAt: say('核对 {address}', 'Check at {address}'),
  qrPdf: say('扫码核对真伪和变化', 'Scan to check it'),
  page: say('第 {page} / {pages} 页', 'Page {page} of {pages}'),
  rare: say('〓 是这份文件的字体里没有的字：{codes}', '〓 stands for characters the typeface lacks: {codes}'),
  proofFile: say(
    '附件 snapshot.json：签名和全部内容，可以用 /.well-known/jwks.json 里的公钥自行核对。',
    'Attachment snapshot.json: the signature and all it covers, to be checked with the public keys in /.well-known/jwks.json.',
  ),
  printedLater: say(
    '这份 PDF 于 {at:minute} 生成：有 {n} 条当时公开的记录现在不再公示或已更正，它们的内容不再提供。',
    'This PDF was made at {at:minute}. Records that were public then and since left or were corrected: {n}. What they said is no longer given.',
  ),
  ended: say(
    '{kind}：当时公开，现在不再公示{since}。{why}',
    '{kind}: public then, no longer now{since}. {why}',
  ),
  since: say('（{on:day} 起）', ' (since {on:day})'),
  corrected: say(
    '{kind}：来源后来更正过，请看现在的页面。',
    '{kind}: corrected since; see the page of today.',
  ),
  registration: say('登记', 'Registration'),
  checks: say('核对', 'Cross-checks'),
  missing: say('没有查到的', 'What is not known'),
  complaints: say('投诉', 'Complaints'),
  complaintsFew: say(
    '{from:day} 至 {to:day} 在这里收到 {received} 件投诉；不足 5 件，不列结果。同期一共 {all} 件，涉及 {merchants} 家商家。',
    'From {from:day} to {to:day}, received here: {received}. What became of fewer than 5 is not shown. In the same days {all} in all, about {merchants} {merchants:merchant|merchants}.',
  ),
  complaintsText: say(
    '{from:day} 至 {to:day} 在这里收到关于它的投诉 {received} 件：办理中 {open} 件，达成一致 {settled} 件，其他方式结束 {ended} 件。同期一共 {all} 件，涉及 {merchants} 家商家。',
    'From {from:day} to {to:day}, received here: {received}. Open: {open}, settled: {settled}, ended otherwise: {ended}. In the same days {all} in all, about {merchants} {merchants:merchant|merchants}.',
  ),
  records: say('公开记录（{n} 条）', 'Public records ({n})'),
  noRecords: say('没有公开记录，不等于信用好。', 'No public record is not a good record.'),
  repair: say('信用修复', 'Credit repair'),
  repairFrom: say('最早 {on:day} 可以申请。', 'Can be asked for from {on:day}.'),
  until: say('{on:day} 起不再显示', 'Leaves on {on:day}'),
  untilNever: say('没有到期日，情况变了才撤下', 'No day set: it leaves when things change'),
  source: say('{source} · 数据截至 {at:minute}', '{source} · as of {at:minute}'),
  law: say(
    '只记录当时公开的信息，不是信用评级，也不是对将来的保证。',
    'It records what was public then; it is no rating, and no promise for the future.',
  ),
} as const satisfies Readonly<Record<string, Text>>

export const fieldNames = {
  name: say('名称', 'Name'),
  uscc: say('统一社会信用代码', 'Unified code'),
  status: say('状态', 'Status'),
  type: say('企业类型', 'Kind'),
  legalRepresentative: say('法定代表人', 'Legal representative'),
  registeredCapital: say('注册资本', 'Capital'),
  registeredOn: say('成立日期', 'Registered on'),
  authority: say('登记机关', 'Registered with'),
  region: say('登记地区', 'Region'),
  address: say('住所', 'Address'),
  scope: say('经营范围', 'Scope'),
  source: say('来源', 'Source'),
  decided: say('机关和日期', 'Authority, day'),
  why: say('为什么公示', 'Why it shows'),
  until: say('公示到', 'Until when'),
} as const satisfies Readonly<Record<string, Text>>
