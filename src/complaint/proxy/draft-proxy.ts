import type { ProxyForm } from '../../../contract/proxy'
import { shiftDay, shiftMonths } from '../../../domain/calendar/day'
import type { ProxyDraft } from '../../../domain/complaint/proxy-terms'
import { proxyLetterText, type ProxyGrant } from '../../../domain/complaint/proxy-letter'
import type { Draft, DraftFile, DraftForm } from '../../drafts/draft'
import type { DraftProxy } from '../../drafts/proxy'
import { attachmentOf, filedAttachments } from '../../evidence/file-type'

const nobody = { name: '', phone: '', address: '' } as const

/** A year: longer than any case of ours takes, short enough to be meant. */
const usualMonths = 12

const contactOf = ({ contactName, contactPhone, contactAddress }: DraftForm) => ({
  name: contactName,
  phone: contactPhone,
  address: contactAddress,
})

const asContact = ({ name, phone, address }: DraftProxy['agent']) => ({
  contactName: name,
  contactPhone: phone,
  contactAddress: address,
})

/** The agent of a form; null of one that is the person's own. */
export function proxyOfForm({ proxy }: DraftForm): DraftProxy | null {
  return proxy?.isOn ? proxy : null
}

/** Files for somebody else from here on: who was written down is the agent. @param today `YYYY-MM-DD` */
export function switchedOn(form: DraftForm, today: string): Partial<DraftForm> {
  const before: DraftProxy = form.proxy ?? {
    isOn: false,
    agent: nobody,
    principal: nobody,
    relation: null,
    scope: 'general',
    powers: [],
    fromOn: today,
    untilOn: shiftDay(shiftMonths(today, usualMonths), -1),
    way: 'drawn',
    strokes: [],
    signedText: '',
    signedOn: '',
    paperIds: [],
  }
  if (before.isOn) return {}
  return { ...asContact(before.principal), proxy: { ...before, isOn: true, agent: contactOf(form) } }
}

/** For oneself again; what was written about the principal waits in the draft. */
export function switchedOff(form: DraftForm): Partial<DraftForm> {
  const { proxy } = form
  if (!proxy?.isOn) return {}
  return { ...asContact(proxy.agent), proxy: { ...proxy, isOn: false, principal: contactOf(form) } }
}

/** What is granted, as it stands in the form. */
export function grantOfForm(form: DraftForm, proxy: DraftProxy): ProxyGrant {
  return {
    kind: 'grant',
    principal: {
      name: form.contactName.trim(),
      phone: form.contactPhone.trim(),
      address: form.contactAddress.trim(),
    },
    terms: { ...termsOf(proxy), relation: proxy.relation },
    merchantName: form.merchantName.trim(),
    productName: form.productName.trim(),
  }
}

function termsOf({ agent, relation, scope, powers, fromOn, untilOn }: DraftProxy) {
  return {
    agentName: agent.name.trim(),
    agentPhone: agent.phone.trim(),
    agentAddress: agent.address.trim(),
    // The rules ask for it before anything is sent.
    relation: relation ?? 'other',
    scope,
    powers: scope === 'special' ? [...powers] : [],
    fromOn,
    untilOn,
  }
}

/** Whether the words have changed since they were signed. */
export function isSignatureStale(form: DraftForm, proxy: DraftProxy): boolean {
  return proxy.strokes.length > 0 && proxy.signedText !== proxyLetterText(grantOfForm(form, proxy))
}

/** The lines that count for the words as they stand. */
export const signedStrokes = (form: DraftForm, proxy: DraftProxy): DraftProxy['strokes'] =>
  isSignatureStale(form, proxy) ? [] : proxy.strokes

const isPaper = ({ proxy }: DraftForm, { id }: DraftFile): boolean => proxy?.paperIds.includes(id) ?? false

/** Files that tell of the matter itself: those of the signed paper are apart. */
export const filesOfMatter = (form: DraftForm, files: readonly DraftFile[]): readonly DraftFile[] =>
  files.filter((file) => !isPaper(form, file))

export const filesOfPaper = (form: DraftForm, files: readonly DraftFile[]): readonly DraftFile[] =>
  files.filter((file) => isPaper(form, file))

/** What goes to the server: photos of a paper stay here when it was signed on the screen, or is not needed any more. */
export function filesToSend({ form, files }: Pick<Draft, 'form' | 'files'>): readonly DraftFile[] {
  return proxyOfForm(form)?.way === 'paper' ? files : filesOfMatter(form, files)
}

/** As the rules examine it; undefined of a form that is the person's own. */
export function examinedProxy(form: DraftForm, files: readonly DraftFile[]): ProxyDraft | undefined {
  const proxy = proxyOfForm(form)
  if (proxy === null) return undefined
  const signature: ProxyDraft['signature'] =
    proxy.way === 'drawn'
      ? { kind: 'drawn', strokes: signedStrokes(form, proxy), signedOn: proxy.signedOn }
      : { kind: 'paper', files: filesOfPaper(form, files).map(attachmentOf) }
  return { ...termsOf(proxy), relation: proxy.relation, signature }
}

/** As it is sent, once its photos are with the server. */
export function filedProxy(form: DraftForm, files: readonly DraftFile[]): ProxyForm | undefined {
  const proxy = proxyOfForm(form)
  if (proxy === null) return undefined
  const signature: ProxyForm['signature'] =
    proxy.way === 'drawn'
      ? {
          kind: 'drawn',
          strokes: signedStrokes(form, proxy).map((stroke) => [...stroke]),
          signedOn: proxy.signedOn,
        }
      : { kind: 'paper', files: filedAttachments(filesOfPaper(form, files)) }
  return { ...termsOf(proxy), signature }
}
