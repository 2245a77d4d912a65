import { requestNames } from '../../../domain/complaint/names'
import { termNames } from '../../../domain/glossary/names'
import type { Draft, DraftFile } from '../../drafts/draft'
import { filingOf } from '../../drafts/filing'
import { utf8 } from '../../evidence/base64'
import { contentOf } from '../../evidence/content'
import { writeZip, type ZipSource } from '../../evidence/zip'
import { dayIn } from '../../i18n/dates'
import { inLanguage, speak, type Language } from '../../i18n/messages'
import { typedMoneyIn } from '../../i18n/money'
import type { Vault } from '../../platform/vault/vault.port'
import { complaintMessages } from '../messages'
import { exportMessages } from '../messages/export'

const inText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Signs that some system forbids in names, and those that turn the direction of writing. */
const unfit = /[\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name that every system takes, with its number before it, so that no two are the same. */
function placeOf(file: DraftFile, index: number): string {
  const name = [...contentOf(file).name.replace(unfit, '_')].filter((sign) => sign >= ' ').slice(-80)
  return `files/${index + 1}-${name.join('')}`
}

/** A page that any browser opens and prints: what was written, and the pictures. */
function pageOf({ form, files, filed }: Draft, language: Language): string {
  const say = speak(complaintMessages, language)
  const sayHere = speak(exportMessages, language)
  const tongue = language === 'en' ? 'en' : 'zh'
  const isReport = !filingOf(form).kinds.includes('complaint')
  const rows: readonly (readonly [string, string])[] = [
    [say('merchant'), form.merchantName],
    [inLanguage(termNames.uscc, language), form.merchantUscc ?? ''],
    [say('merchantAddress'), form.merchantAddress],
    [say('productName'), form.productName],
    [inLanguage(termNames.gtin, language), form.gtin ?? ''],
    [say('orderNo'), form.orderNo],
    [say(isReport ? 'happenedOnReport' : 'happenedOn'), dayIn(form.happenedOn, language)],
    [say('amount'), typedMoneyIn(form.amountYuan, language)],
    [say('requestsTitle'), form.requests.map((request) => requestNames[request][tongue]).join(' · ')],
    [say('contactName'), form.contactName],
    [say('contactPhone'), form.contactPhone],
    [say('contactAddress'), form.contactAddress],
  ]
  const title =
    filed === null
      ? sayHere('exportTitle')
      : say(filed.kind === 'report' ? 'reportTitle' : 'caseTitle', { number: filed.number })
  const cells = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<tr><th>${inText(name)}</th><td>${inText(value)}</td></tr>`)
  const papers = files.map((file, index) => {
    const place = placeOf(file, index)
    const address = encodeURI(place)
    const isShown = /\.(?:jpe?g|png|webp)$/i.test(place)
    return `<li><a href="${address}">${inText(file.name)}</a>${isShown ? `<br><img src="${address}" alt="">` : ''}</li>`
  })
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${inText(title)}</title>`,
    '<style>body{max-width:44em;margin:2em auto;padding:0 1em;font-family:sans-serif;line-height:1.6}',
    'th{text-align:left;vertical-align:top;padding-right:1em}p{white-space:pre-wrap}img{max-width:100%}</style>',
    `<h1>${inText(title)}</h1>${filed === null ? `<p>${inText(sayHere('exportNotFiled'))}</p>` : ''}`,
    `<table>${cells.join('')}</table><h2>${inText(say('storyTitle'))}</h2><p>${inText(form.story)}</p>`,
    `<h2>${inText(say('evidenceTitle'))}</h2><ol>${papers.join('')}</ol></html>`,
  ].join('\n')
}

const textSource = (name: string, text: string): ZipSource => {
  const bytes = utf8(text)
  return {
    name,
    bytes: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** The files as they would be sent: what is covered stays covered, also here. */
const fileSource =
  (vault: Vault) =>
  (file: DraftFile, index: number): ZipSource => {
    const { id, bytes } = contentOf(file)
    return {
      name: placeOf(file, index),
      bytes,
      read: async (offset, length) => new Uint8Array(await vault.read(id, offset, length)),
    }
  }

/**
 * A draft as one archive that a person can keep or hand in elsewhere: a page to read and print, the same for
 * machines, and the files.
 * @throws VaultLost when a file is no longer on this device
 */
export async function exportDraft(
  vault: Vault,
  draft: Draft,
  language: Language,
  append: (bytes: Uint8Array) => Promise<void> | void,
): Promise<void> {
  const sources = [
    textSource('index.html', pageOf(draft, language)),
    textSource('complaint.json', JSON.stringify({ form: draft.form, filed: draft.filed }, null, 2)),
    ...draft.files.map(fileSource(vault)),
  ]
  await writeZip(sources, append)
}
