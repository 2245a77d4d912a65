import { factsOf } from '../../../domain/complaint/facts'
import { registrationForm } from '../../../domain/complaint/registration-form'
import { canonicalJson } from '../../canonical-json'
import { fromJson } from '../../db/json'
import type { Block, PaperLanguage, PdfPaper } from '../../paper/paper'
import { inGroups, phrasesIn } from '../../paper/phrasing'
import { fingerprintOf, keyIdOf } from '../../signing/signature'
import { receiptFormat } from './receipt-head'
import { receiptHead } from './receipt.rules'
import type { OpenReceipt } from './receipt.service'
import { receiptWords as words } from './receipt-words'

/**
 * The paper of a receipt: the official registration form as it was filled in, and below it by what it can be checked.
 * @param address the short address that its code leads to
 */
export function receiptPaper(
  { filed, jws }: OpenReceipt,
  address: string,
  language: PaperLanguage,
): PdfPaper {
  const { row, evidence } = filed
  const phrase = phrasesIn(language)
  const form = fromJson(row.form)
  const at = row.filed_at
  const print = inGroups(fingerprintOf(jws))
  const groups = registrationForm({
    kind: row.kind,
    number: row.number,
    office: row.unit_name,
    officer: null,
    filedAt: at,
    form,
    proxy: factsOf(filed.filing, 'submit')?.proxy,
    files: evidence.map(({ name }) => name),
  })
  const head = receiptHead(filed)
  const blocks: Block[] = [
    {
      type: 'form',
      groups: groups.map(({ name, rows }) => ({
        name: name && phrase(name),
        rows: rows.map(([key, value]) => [phrase(key), phrase(value)] as const),
      })),
    },
    { type: 'text', text: phrase(row.kind === 'report' ? words.meansReport : words.means) },
    { type: 'heading', level: 3, text: phrase(words.files) },
    ...(evidence.length === 0 ? [{ type: 'text', text: phrase(words.noFiles) } as const] : []),
    ...evidence.map(({ name, bytes, sha256 }, index): Block => {
      const line = phrase(words.file, { n: index + 1, name, bytes })
      return { type: 'text', text: `${line}\nSHA-256 ${sha256}`, isSmall: true }
    }),
    { type: 'text', text: `${phrase(words.checkHow)} ${phrase(words.proofFile)}`, isSmall: true },
  ]
  return {
    language,
    title: phrase(words.title[row.kind]),
    subtitle: `${phrase(words.subtitle, { at })}\n${phrase(words.numberAndPrint, { number: row.number, fingerprint: print })}`,
    at,
    blocks,
    footer: [
      phrase(words.numberAndPrint, { number: row.number, fingerprint: print }),
      phrase(words.formDigest, { sha256: head.formSha256 }),
      phrase(words.signedWith, { kid: keyIdOf(jws) ?? '' }),
      phrase(words.checkAt, { address }),
    ],
    pageWords: phrase(words.page),
    qr: { address, words: phrase(words.qr) },
    rareWords: phrase(words.rare),
    proof: {
      name: 'receipt.json',
      text: canonicalJson({
        format: receiptFormat,
        jws,
        form,
        files: evidence.map(({ sha256, name }) => ({ sha256, name })),
      }),
      words: phrase(words.proofFile),
    },
  }
}
