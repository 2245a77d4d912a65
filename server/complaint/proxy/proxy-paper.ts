import { proxyLetter } from '../../../domain/complaint/proxy-letter'
import { signatureBox, signaturePath } from '../../../domain/complaint/proxy-signature'
import { say } from '../../../domain/text'
import type { Block, PaperLanguage, PdfPaper } from '../../paper/paper'
import { phrasesIn, type Phrase } from '../../paper/phrasing'
import type { SignedAuthority } from './tables'

const words = {
  subtitle: say(
    '投诉编号 {number} · {at:minute}（北京时间）收到',
    'Complaint no. {number} · received {at:minute} (Beijing time)',
  ),
  basis: say(
    '依据：市场监督管理投诉举报处理办法（总局令第121号）第十一条。身份证件号码网上不收集；办理单位要核对时，请带这份委托书的原件和代理人的身份证件。',
    'Basis: SAMR Order 121, art. 11. Document numbers are not collected online; when the office wants to check, bring the original of this paper and the identity document of the agent.',
  ),
  signature: say('委托人签名', 'Signature of the principal'),
  drawn: say('{on:day}，在屏幕上手写签名', '{on:day}, signed by hand on the screen'),
  paper: say(
    '委托人在纸质委托书上签名，照片随投诉一起提交：',
    'Signed on paper; the photos were filed with the complaint:',
  ),
  digest: say('授权内容和签名的 SHA-256 {sha256}', 'SHA-256 of authority and signature {sha256}'),
  page: say('第 {page} / {pages} 页', 'Page {page} of {pages}'),
  rare: say('〓 是这份文件的字体里没有的字：{codes}', '〓 stands for characters the typeface lacks: {codes}'),
} as const

interface Kept {
  readonly signed: SignedAuthority
  readonly at: string
  readonly number: string
  readonly sha256: string
}

/** The 授权委托书 as it was read and signed on the screen. */
export function proxyPaper({ signed, at, number, sha256 }: Kept, language: PaperLanguage): PdfPaper {
  const phrase = phrasesIn(language)
  const { title, rows, declaration } = proxyLetter(signed.authority)
  return {
    language,
    title: phrase(title),
    subtitle: phrase(words.subtitle, { number, at }),
    at,
    blocks: [
      {
        type: 'form',
        groups: [{ name: null, rows: rows.map(([name, value]) => [phrase(name), phrase(value)] as const) }],
      },
      { type: 'text', text: phrase(declaration) },
      ...signatureBlocks(signed, phrase),
      { type: 'text', text: phrase(words.basis), isSmall: true },
    ],
    footer: [phrase(words.digest, { sha256 })],
    pageWords: phrase(words.page),
    qr: null,
    rareWords: phrase(words.rare),
    proof: null,
  }
}

function signatureBlocks({ signature }: SignedAuthority, phrase: Phrase): Block[] {
  if (signature.kind === 'drawn')
    return [
      {
        type: 'signature',
        name: phrase(words.signature),
        path: signaturePath(signature.strokes),
        box: signatureBox,
        note: phrase(words.drawn, { on: signature.signedOn }),
      },
    ]
  return [
    { type: 'heading', level: 3, text: phrase(words.signature) },
    { type: 'text', text: phrase(words.paper) },
    ...signature.files.map(({ name, sha256 }, index): Block => ({
      type: 'text',
      text: `${index + 1}. ${name}\nSHA-256 ${sha256}`,
      isSmall: true,
    })),
  ]
}
