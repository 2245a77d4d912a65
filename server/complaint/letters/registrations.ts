import { requestNames } from '../../../domain/complaint/names'
import type { LetterBlock } from '../../paper/paper'
import { chineseDay, chineseMinute, heading, rows, text, yuan, type LetterCase } from './letter-case'

/** Forms 1 and 2: what was filed, in the fields of the official registration forms. */

/** This system asks for no document of identity: the fields stay open. */
const notAsked = '未收集'
const notGiven = '未填写'

export function complaintRegistration(filed: LetterCase): LetterBlock[] {
  const { form } = filed
  const { contactName, contactPhone, contactAddress, consentPublish, consentMediation } = form
  return [
    ...registered(filed, '投诉编号'),
    heading('投诉人'),
    rows(
      ['姓名', contactName],
      ['联系电话', contactPhone],
      ['证件类型', notAsked],
      ['证件号码', notAsked],
      ['联系地址', contactAddress],
      ['是否同意公示投诉信息', consentPublish ? '同意' : '不同意'],
      ['是否同意委托调解', consentMediation ? '同意' : '不同意'],
    ),
    heading('被投诉人'),
    rows(
      ['名称（姓名）', form.merchantName],
      ['统一社会信用代码', form.merchantUscc ?? notGiven],
      ['联系人', notAsked],
      ['地址', form.merchantAddress || notGiven],
      ['联系电话', notAsked],
    ),
    heading('争议事实依据'),
    rows(
      ['时间', form.happenedOn === null ? notGiven : chineseDay(form.happenedOn)],
      ['地点', form.merchantAddress || notGiven],
      ['内容', matterOf(filed)],
      ['涉及金额', yuan(form.amountFen) || notGiven],
      ['争议情况', form.story],
      ['证明材料', filed.evidence.join('、') || '无'],
    ),
    heading('投诉请求'),
    text(form.requests.map((request) => requestNames[request].zh).join('、')),
    ...sealed(filed, '投诉人'),
  ]
}

export function reportRegistration(filed: LetterCase): LetterBlock[] {
  const { form } = filed
  const isAnonymous = form.isAnonymous === true || form.contactName.trim() === ''
  const of = (value: string) => (isAnonymous ? '匿名举报' : value || notGiven)
  return [
    ...registered(filed, '举报编号'),
    heading('举报人'),
    rows(
      ['姓名', of(form.contactName)],
      ['联系电话', of(form.contactPhone)],
      ['联系地址', of(form.contactAddress)],
      ['身份证件号码', notAsked],
    ),
    heading('被举报人'),
    rows(['名称（姓名）', form.merchantName], ['地址', form.merchantAddress || notGiven]),
    heading('涉嫌违法行为的线索和事实依据'),
    rows(
      ['时间', form.happenedOn === null ? notGiven : chineseDay(form.happenedOn)],
      ['商品或者服务', matterOf(filed)],
      ['具体线索', form.story],
      ['有关材料', filed.evidence.join('、') || '无'],
    ),
    ...sealed(filed, '举报人'),
  ]
}

function registered({ office, number, filedAt }: LetterCase, numberName: string): LetterBlock[] {
  return [rows(['登记单位', office], [numberName, number], ['登记时间', chineseMinute(filedAt)])]
}

function matterOf({ form: { productName, lot, orderNo } }: LetterCase): string {
  const parts = [productName, lot ? `批号 ${lot}` : '', orderNo ? `订单号 ${orderNo}` : '']
  return parts.filter((part) => part !== '').join('；') || notGiven
}

function sealed({ officer, formSha256 }: LetterCase, who: string): LetterBlock[] {
  return [rows(['经办人', officer], [`${who}确认`, `在线提交，提交内容的数字指纹（SHA-256）：${formSha256}`])]
}
