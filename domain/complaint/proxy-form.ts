/** What an authority must hold before it can be filed (令121 art. 11), and the limits of its fields. */
import { isDay, shiftDay, shiftMonths } from '../calendar/day'
import { attachmentFaults, isSound } from '../evidence'
import { isPhone } from '../phone'
import { say, type Text } from '../text'
import { writtenTextFault } from '../written-text'
import type { DraftProblem, FilingChoice } from './case'
import { complaintLimits as limits } from './limits'
import { proxyLimits } from './proxy-limits'
import { signatureFault } from './proxy-signature'
import type { ProxyDraft, ProxySignature, ProxyTerms } from './proxy-terms'
import type { ProxyPower } from './proxy-words'

/** Parts of the form, in its order; `proxy` is the whole: a filing that can have no agent. */
export type ProxyPart =
  | 'proxy'
  | 'agentName'
  | 'agentPhone'
  | 'agentAddress'
  | 'relation'
  | 'powers'
  | 'fromOn'
  | 'untilOn'
  | 'signature'

export interface ProxyProblem {
  readonly part: ProxyPart
  readonly code: DraftProblem['code']
  readonly message: Text
}

/** What of a complaint the rules of its agent look at. */
interface Represented {
  readonly kind?: FilingChoice
  readonly isAnonymous?: boolean
  readonly contactName: string
  readonly contactPhone: string
  readonly proxy?: ProxyDraft
}

/**
 * Everything that keeps a complaint with an agent from being filed, in the order of the form; empty when it can be, and
 * where nobody acts for another.
 * @param today `YYYY-MM-DD` at UTC+08:00; without it, days that have not come or are past are not noticed
 */
export function proxyProblems(draft: Represented, today?: string): ProxyProblem[] {
  const { proxy } = draft
  if (proxy === undefined) return []
  if ((draft.kind ?? 'complaint') !== 'complaint' || draft.isAnonymous === true)
    return [
      problem(
        'proxy',
        'not-allowed',
        '举报不能由别人代理，也不能一边匿名一边委托。请只选“投诉”，或者关掉“替别人投诉”',
        'A report has no agent, and an anonymous filing has no principal. Choose a complaint alone, or switch off filing for another',
      ),
    ]
  return [
    ...agentProblems(draft, proxy),
    ...termProblems(proxy, today),
    ...signatureProblems(proxy.signature, today),
  ]
}

function agentProblems(draft: Represented, proxy: ProxyDraft): ProxyProblem[] {
  const written = (
    [
      ['agentName', say('代理人的姓名', "The agent's name"), limits.contactName, true],
      ['agentPhone', say('代理人的电话', "The agent's telephone number"), limits.contactPhone, true],
      ['agentAddress', say('代理人的地址', "The agent's address"), limits.contactAddress, false],
    ] as const
  ).flatMap(([part, name, limit, isRequired]): ProxyProblem[] => {
    const fault = writtenTextFault(proxy[part], { name, limit, isRequired })
    return fault ? [{ part, ...fault }] : []
  })
  const problems: ProxyProblem[] = [...written]
  if (proxy.agentPhone.trim() !== '' && !isPhone(proxy.agentPhone))
    problems.push(
      problem(
        'agentPhone',
        'bad-format',
        '代理人的电话不对，请填手机号或带区号的固定电话',
        "The agent's number is not right: a mobile number, or a land line with its area code",
      ),
    )
  if (isSamePerson(draft, proxy))
    problems.push(
      problem(
        'agentName',
        'not-allowed',
        '代理人和委托人不能是同一个人。给自己投诉，请关掉“替别人投诉”',
        'Agent and principal cannot be the same person. To file for yourself, switch off filing for another',
      ),
    )
  if (proxy.relation === null)
    problems.push(
      problem(
        'relation',
        'required',
        '请选择代理人和委托人的关系',
        'Choose what the agent is to the principal',
      ),
    )
  return problems
}

/** An old mother may share her daughter's telephone: only both together are one person. */
function isSamePerson({ contactName, contactPhone }: Represented, { agentName, agentPhone }: ProxyDraft) {
  const plain = (text: string) => text.replace(/[\s-]/g, '')
  return (
    plain(agentName) !== '' &&
    plain(agentName) === plain(contactName) &&
    plain(agentPhone) === plain(contactPhone)
  )
}

function termProblems(
  { scope, powers, fromOn, untilOn }: ProxyDraft,
  today: string | undefined,
): ProxyProblem[] {
  const problems: ProxyProblem[] = []
  if (scope === 'special' && powers.length === 0)
    problems.push(
      problem(
        'powers',
        'required',
        '特别授权至少选一项；一项也不选，就选“一般代理”',
        'Special authority names at least one power; with none, choose the general one',
      ),
    )
  if (scope === 'general' && powers.length > 0)
    problems.push(
      problem(
        'powers',
        'not-allowed',
        '一般代理不包括这些权限，请改选“特别授权”',
        'General authority does not include these powers; choose the special one',
      ),
    )
  if (!isDay(fromOn))
    problems.push(problem('fromOn', 'required', '请选择委托从哪天开始', 'Choose the first day'))
  else if (today !== undefined && fromOn > today)
    problems.push(
      problem('fromOn', 'out-of-range', '委托还没有开始，不能现在提交', 'The authority has not begun yet'),
    )
  return [...problems, ...endProblems(untilOn, { fromOn, today })]
}

/** @param since the first day, and today where it is known */
function endProblems(
  untilOn: string,
  { fromOn, today }: { readonly fromOn: string; readonly today: string | undefined },
): ProxyProblem[] {
  if (!isDay(untilOn)) return [problem('untilOn', 'required', '请选择委托到哪天为止', 'Choose the last day')]
  if (isDay(fromOn) && untilOn < fromOn)
    return [
      problem(
        'untilOn',
        'out-of-range',
        '委托的最后一天不能早于第一天',
        'The last day lies before the first one',
      ),
    ]
  if (today !== undefined && untilOn < today)
    return [
      problem('untilOn', 'out-of-range', '委托已经到期，请改到以后的日子', 'The authority has ended already'),
    ]
  if (isDay(fromOn) && untilOn > shiftMonths(fromOn, proxyLimits.months))
    return [problem('untilOn', 'out-of-range', '委托最长三年', 'An authority lasts three years at most')]
  return []
}

function signatureProblems(signature: ProxySignature, today: string | undefined): ProxyProblem[] {
  if (signature.kind === 'drawn') {
    const fault = signatureFault(signature.strokes)
    if (fault) return [{ part: 'signature', ...fault }]
    // A clock that is a day ahead is no forgery.
    const isLater =
      today !== undefined && isDay(signature.signedOn) && signature.signedOn > shiftDay(today, 1)
    return isDay(signature.signedOn) && !isLater
      ? []
      : [
          problem(
            'signature',
            'bad-format',
            '签名的日期不对，请重签',
            'The day of the signature is not right; sign again',
          ),
        ]
  }
  const { files } = signature
  if (files.length === 0)
    return [
      problem(
        'signature',
        'required',
        '请委托人签名，或者上传签好的纸质委托书的照片',
        'The principal signs, or a photo of the signed paper is added',
      ),
    ]
  const sound = files.find(({ type }) => isSound(type))
  if (sound)
    return [
      problem(
        'signature',
        'bad-type',
        '委托书要照片或 PDF，不能是录音',
        'A photo or PDF of the paper, not a recording',
      ),
    ]
  return attachmentFaults(files, proxyLimits.files).map((fault) => ({ part: 'signature', ...fault }))
}

/** What the principal adds to an authority that stands. */
export interface AdditionDraft {
  readonly powers: readonly ProxyPower[]
  readonly untilOn: string
  readonly signature: ProxySignature
}

/** Why it cannot be added; empty when it can. @param today `YYYY-MM-DD` at UTC+08:00 */
export function additionProblems(
  addition: AdditionDraft,
  standing: Pick<ProxyTerms, 'powers' | 'untilOn'>,
  today: string,
): ProxyProblem[] {
  const { powers, untilOn, signature } = addition
  const isNew = powers.some((power) => !standing.powers.includes(power)) || untilOn > standing.untilOn
  const nothing = isNew
    ? []
    : [
        problem(
          'powers',
          'required',
          '没有增加权限，也没有延长期限，不用补签',
          'Neither a power nor a day is added: there is nothing to sign',
        ),
      ]
  const end = endProblems(untilOn, { fromOn: today, today })
  const shorter =
    end.length === 0 && untilOn < standing.untilOn
      ? [problem('untilOn', 'out-of-range', '补签不能缩短期限', 'The added paper cannot shorten the term')]
      : []
  return [...nothing, ...end, ...shorter, ...signatureProblems(signature, today)]
}

function problem(part: ProxyPart, code: ProxyProblem['code'], zh: string, en: string): ProxyProblem {
  return { part, code, message: say(zh, en) }
}
