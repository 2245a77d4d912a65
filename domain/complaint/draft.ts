/** What a complaint must hold before it can be filed (令121 art. 10), and the limits of its fields. */
import { isDay } from '../calendar/day'
import { parseGtin } from '../codes/gtin'
import { attachmentFaults } from '../evidence'
import { isPhone } from '../phone'
import { say, type Text } from '../text'
import { writtenTextFault } from '../written-text'
import type { ComplaintDraft, DraftField, DraftProblem } from './case'
import { hasOffice } from './jurisdiction/office'
import { complaintLimits } from './limits'
import { proxyProblems } from './proxy-form'
import { fieldNeed, kindsOf, mayBeAnonymous } from './split/fields'

type TextField = Extract<
  DraftField,
  | 'merchantName'
  | 'merchantAddress'
  | 'productName'
  | 'lot'
  | 'orderNo'
  | 'story'
  | 'contactName'
  | 'contactPhone'
  | 'contactAddress'
>

const fieldNames: Readonly<Record<TextField, Text>> = {
  merchantName: say('商家名称', "The merchant's name"),
  merchantAddress: say('商家地址', "The merchant's address"),
  productName: say('商品或服务名称', 'The name of the goods or service'),
  lot: say('批号', 'The lot number'),
  orderNo: say('订单号', 'The order number'),
  story: say('事情经过', 'The story'),
  contactName: say('您的姓名', 'Your name'),
  contactPhone: say('您的电话', 'Your telephone number'),
  contactAddress: say('您的通讯地址', 'Your address'),
}

/** Of one for whom another files. */
const principalNames: Partial<Readonly<Record<TextField, Text>>> = {
  contactName: say('委托人的姓名', "The principal's name"),
  contactPhone: say('委托人的电话', "The principal's telephone number"),
  contactAddress: say('委托人的通讯地址', "The principal's address"),
}

/** Required of every case; the merchant's address only where the register does not know it. */
const required: readonly TextField[] = ['merchantName', 'story']

/**
 * Everything that keeps a draft from being filed, in the order of the form; empty when it can be.
 * @param todayOn `YYYY-MM-DD` at UTC+08:00; without it, a day in the future is not noticed.
 */
export function validateComplaint(draft: ComplaintDraft, todayOn?: string): DraftProblem[] {
  return [
    ...merchantProblems(draft),
    ...textProblems(draft, ['productName', 'lot', 'orderNo']),
    ...productProblems(draft, todayOn),
    ...requestProblems(draft),
    ...textProblems(draft, ['story']),
    ...attachmentProblems(draft),
    ...textProblems(draft, ['contactName', 'contactPhone', 'contactAddress']),
    ...phoneProblems(draft),
    ...proxyProblems(draft, todayOn).map(({ code, message }) => problemOf('proxy', code, message)),
    ...absenceProblems(draft),
    ...unitProblems(draft),
  ]
}

const needOf = (draft: ComplaintDraft, field: DraftField) =>
  fieldNeed(field, kindsOf(draft.kind ?? 'complaint'), draft.isAnonymous ?? false)

function requestProblems(draft: ComplaintDraft): DraftProblem[] {
  if (draft.requests.length > 0 || needOf(draft, 'requests') !== 'required') return []
  return [problem('requests', 'required', '请选择至少一项请求', 'Choose at least one request')]
}

/** What does not belong to these kinds (举报登记表; 令121 art. 10(1)). */
function absenceProblems(draft: ComplaintDraft): DraftProblem[] {
  const filled: readonly DraftField[] = [
    ...(draft.requests.length > 0 ? (['requests'] as const) : []),
    ...(['contactName', 'contactPhone', 'contactAddress'] as const).filter(
      (name) => draft[name].trim() !== '',
    ),
    ...(['consentPublish', 'consentMediation'] as const).filter((name) => draft[name]),
  ]
  const foreign = filled
    .filter((field) => needOf(draft, field) === 'absent')
    .map((field) =>
      problem(field, 'not-allowed', '这样的举报不收这一项', 'A report of this kind does not take this field'),
    )
  if (draft.isAnonymous !== true || mayBeAnonymous(kindsOf(draft.kind ?? 'complaint'))) return foreign
  return [
    ...foreign,
    problem(
      'isAnonymous',
      'not-allowed',
      '投诉要写真实姓名，只有单独举报可以匿名',
      'A complaint needs your real name; only a report alone may be anonymous',
    ),
  ]
}

function unitProblems({ kind, unit, reportUnit }: ComplaintDraft): DraftProblem[] {
  const unknown = (
    [
      ['unit', unit],
      ['reportUnit', reportUnit],
    ] as const
  )
    .filter(([, named]) => named !== undefined && !hasOffice(named.code))
    .map(([field]) =>
      problem(
        field,
        'bad-format',
        '没有这个区、县的市场监管部门，请重新选择',
        'There is no such office; choose again',
      ),
    )
  if (reportUnit === undefined || kind === 'both') return unknown
  return [
    ...unknown,
    problem(
      'reportUnit',
      'not-allowed',
      '只有同时投诉和举报，才分两个局',
      'Two offices belong to a story that is filed as both',
    ),
  ]
}

function merchantProblems(draft: ComplaintDraft): DraftProblem[] {
  const problems = textProblems(draft, ['merchantName', 'merchantAddress'])
  if (draft.merchantUscc !== null && !/^[0-9A-Z]{13,18}$/.test(draft.merchantUscc)) {
    problems.unshift(
      problem(
        'merchantUscc',
        'bad-format',
        '商家的登记代码不对，请重新选择商家',
        "The merchant's registration code is not right; please choose the merchant again",
      ),
    )
  }
  if (draft.merchantUscc === null && draft.merchantAddress.trim() === '' && !hidesItsAddress(draft)) {
    problems.push(
      problem(
        'merchantAddress',
        'required',
        '请填写商家地址，哪怕只写街道和店名',
        "Fill in the merchant's address, if only the street and the shop",
      ),
    )
  }
  return problems
}

/** A shop on a platform that shows no address: then the platform's counts (令121 art. 13(3)). */
function hidesItsAddress({ sale }: ComplaintDraft): boolean {
  return sale?.channel === 'platform-shop' && sale.isShownAddressUseless
}

function productProblems(draft: ComplaintDraft, todayOn: string | undefined): DraftProblem[] {
  const { gtin, happenedOn, amountFen } = draft
  const problems: DraftProblem[] = []
  if (gtin !== null && parseGtin(gtin) === null) {
    problems.push(problem('gtin', 'bad-format', '商品条码不对', 'The barcode number does not fit'))
  }
  if (happenedOn === null) {
    if (needOf(draft, 'happenedOn') === 'required')
      problems.push(
        problem(
          'happenedOn',
          'required',
          '请选择购买或接受服务的日期',
          'Choose the day of purchase or service',
        ),
      )
  } else if (!isDay(happenedOn)) {
    problems.push(problem('happenedOn', 'bad-format', '没有这一天', 'No such day'))
  } else if (todayOn !== undefined && happenedOn > todayOn) {
    problems.push(problem('happenedOn', 'out-of-range', '日期还没有到', 'That day is still to come'))
  }
  if (
    amountFen !== null &&
    !(Number.isInteger(amountFen) && amountFen >= 0 && amountFen <= complaintLimits.amountFen)
  ) {
    problems.push(
      problem(
        'amountFen',
        'out-of-range',
        '金额应在 0 到 10 亿元之间',
        'The amount must be between ¥0 and ¥1 billion',
      ),
    )
  }
  return problems
}

function textProblems(draft: ComplaintDraft, fields: readonly TextField[]): DraftProblem[] {
  return fields.flatMap((field): DraftProblem[] => {
    const expected = {
      name: (draft.proxy && principalNames[field]) ?? fieldNames[field],
      limit: complaintLimits[field],
      isRequired: required.includes(field) || needOf(draft, field) === 'required',
    }
    const fault = writtenTextFault(draft[field] ?? '', expected)
    return fault ? [{ field, ...fault }] : []
  })
}

function phoneProblems({ contactPhone }: ComplaintDraft): DraftProblem[] {
  if (contactPhone.trim() === '' || isPhone(contactPhone)) return []
  return [
    problem(
      'contactPhone',
      'bad-format',
      '电话号码不对，请填手机号或带区号的固定电话',
      'Give a mobile number, or a land line with its area code',
    ),
  ]
}

function attachmentProblems({ attachments }: ComplaintDraft): DraftProblem[] {
  return attachmentFaults(attachments, complaintLimits.attachments).map((fault) => ({
    field: 'attachments',
    ...fault,
  }))
}

function problem(field: DraftField, code: DraftProblem['code'], zh: string, en: string): DraftProblem {
  return problemOf(field, code, say(zh, en))
}

function problemOf(field: DraftField, code: DraftProblem['code'], message: Text): DraftProblem {
  return { field, code, message }
}
