import { letterNames } from '../../../domain/complaint/letters'
import { say, type Text } from '../../../domain/text'

/** The words of the paper. Braces are filled in by `receipt-paper.ts`. */
export const receiptWords = {
  title: { complaint: letterNames[1], report: letterNames[2] },
  subtitle: say('收件回执 · {at:minute}（北京时间）收到', 'Receipt · received {at:minute} (Beijing time)'),
  numberAndPrint: say('编号 {number} · 指纹 {fingerprint}', 'No. {number} · fingerprint {fingerprint}'),
  files: say('提交的文件', 'Files that were filed'),
  file: say('{n}. {name}（{bytes} 字节）', '{n}. {name} ({bytes} bytes)'),
  noFiles: say('没有附文件。', 'No files were attached.'),
  means: say(
    '这份回执证明本平台在上述时间收到了上述内容，不代表已经受理。受理或者不予受理，由办理单位自收到之日起七个工作日内决定并告知（市场监督管理投诉举报处理办法第十五条）。',
    'It proves that this was received here at that time; it does not say that the complaint is accepted. The office decides within seven working days of receiving it and tells the complainant (SAMR Order 121, art. 15).',
  ),
  meansReport: say(
    '这份回执证明本平台在上述时间收到了上述内容。是否立案，由办理单位核查后决定。',
    'It proves that this was received here at that time. Whether a case is opened, the office decides after looking into it.',
  ),
  checkHow: say(
    '扫码，或打开下面的网址，输入编号和指纹，就能核对真伪；还可以核对一个文件是不是当时提交的。核对页不显示内容和个人信息。',
    'Scan the code, or open the address below and type number and fingerprint, to check it; a file can be checked too. The page shows neither content nor person.',
  ),
  qr: say('扫码核对真伪', 'Scan to check it'),
  formDigest: say('内容 SHA-256 {sha256}', 'Content SHA-256 {sha256}'),
  signedWith: say('签名密钥（Ed25519）{kid}', 'Signing key (Ed25519) {kid}'),
  checkAt: say('核对 {address}', 'Check at {address}'),
  page: say('第 {page} / {pages} 页', 'Page {page} of {pages}'),
  rare: say('〓 是这份文件的字体里没有的字：{codes}', '〓 stands for characters the typeface lacks: {codes}'),
  proofFile: say(
    '附件 receipt.json：签名和所签内容，可以用 /.well-known/jwks.json 里的公钥自行核对。',
    'Attachment receipt.json: the signature and what it covers, to be checked with the public keys in /.well-known/jwks.json.',
  ),
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>
