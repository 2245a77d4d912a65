import { chineseNumber } from '../../../domain/article-number'
import { chineseDay, chineseMinute } from '../../../domain/calendar/chinese-day'
import { factsOf } from '../../../domain/complaint/facts'
import { letterNames, type LetterForm } from '../../../domain/complaint/letters'
import { requestWords } from '../../../domain/complaint/requests'
import type { LetterBlock } from '../../paper/paper'
import { consumerWords } from './consumer-side'
import {
  groundWords,
  heading,
  measures,
  merchantWords,
  rows,
  text,
  written,
  yuan,
  type LetterCase,
} from './letter-case'
import { registration } from './registrations'

/** What a letter says, before it has its number and date. */
export interface LetterContent {
  readonly title: string
  /** Empty where the form goes into the file. */
  readonly addressee: string
  readonly blocks: readonly LetterBlock[]
  /** Names before lines on which is signed by hand. */
  readonly signatures: readonly string[]
}

type Body = Omit<LetterContent, 'title' | 'signatures'> & Partial<Pick<LetterContent, 'signatures'>>

/** 消费者权益保护法 art. 39: the ways that stay open. */
const otherWays =
  '您还可以依照《中华人民共和国消费者权益保护法》第三十九条，通过下列途径解决争议：与经营者协商和解；请求消费者协会或者依法成立的其他调解组织调解；向有关行政部门投诉；根据与经营者达成的仲裁协议提请仲裁机构仲裁；向人民法院提起诉讼。'

/** The content of one of the ten official forms (文书式样, 2026-04), filled from the case. */
export function letterContent(form: LetterForm, of: LetterCase): LetterContent {
  return { title: letterNames[form].zh, signatures: [], ...bodies[form](of) }
}

/** What stands below every page. */
export function footerOf(caseNo: string, letterNo: string, isDemo: boolean): string[] {
  return [
    `案件编号 ${caseNo}　文书编号 ${letterNo}`,
    '本文书由系统按 2026 年文书式样生成，没有加盖电子印章。',
    ...(isDemo ? ['演示数据，不具有法律效力。'] : []),
  ]
}

const bodies: Readonly<Record<LetterForm, (of: LetterCase) => Body>> = {
  1: (of) => ({ addressee: '', blocks: registration('complaint', of) }),
  2: (of) => ({ addressee: '', blocks: registration('report', of) }),
  3: (of) => ({
    addressee: factsOf(of.occasion, 'transfer')?.unit.name ?? '',
    blocks: [
      text(`${received(of, '投诉人提出的')}。`),
      text(
        `经审查，该投诉应当由你单位处理。原因：${written(of.occasion, 'transfer')}。依照${measures}第四十一条，现将该投诉和有关材料分送你单位，请依法处理。`,
      ),
      rows(['投诉编号', of.number], ['被投诉人', merchantWords(of.form)], ['经办人', of.officer]),
    ],
  }),
  4: (of) => ({
    addressee: consumerWords(of.consumer),
    blocks: [
      text(`${received(of, '你提出的')}。依照${measures}第十条，请你${untilOf(of)}提供下列材料：`),
      text(written(of.occasion, 'ask-supplement')),
      text(
        '逾期没有提供规定的材料或者提供虚假材料的，依照该办法第十六条第五项；冒用他人名义或者拒不配合核验身份的，依照第十六条第六项，本局将不予受理。',
      ),
      text('材料可以在本投诉的页面上直接补交。'),
    ],
  }),
  5: (of) => ({
    addressee: consumerWords(of.consumer),
    blocks: [
      text(`${received(of, '你提出的')}。`),
      text(`经审查，依照${measures}第十五条，本局决定自${chineseDay(of.occasion.at)}起予以受理。`),
      text(
        '本局将在双方同意的前提下组织调解。自受理之日起六十日内没有达成调解协议的，依照该办法第二十三条第五项终止调解；鉴定、检测的时间依照第二十二条不计算在内。',
      ),
      rows(['投诉编号', of.number], ['被投诉人', merchantWords(of.form)], ['经办人', of.officer]),
    ],
  }),
  6: (of) => ({
    addressee: consumerWords(of.consumer),
    blocks: [
      text(`${received(of, '你提出的')}。`),
      text(
        `经审查，该投诉有${measures}${itemOf(of)}规定的情形：${groundWords(of.occasion)}。依照该办法第十五条，本局决定不予受理。`,
      ),
      ...said('具体理由：', written(of.occasion, 'refuse')),
      text(otherWays),
      rows(['投诉编号', of.number], ['经办人', of.officer]),
    ],
  }),
  7: (of) => ({
    addressee: `${consumerWords(of.consumer)}、${of.form.merchantName}`,
    blocks: [
      text(
        `${consumerWords(of.consumer)}对${merchantWords(of.form)}的投诉（编号 ${of.number}），本局已经受理。依照${measures}第十八条，现通知双方参加调解：`,
      ),
      rows(
        ['时间', heldWords(of)],
        ['地点、方式', written(of.occasion, 'start-mediation')],
        ['争议事项', [of.form.productName, yuan(of.form.amountFen)].filter((part) => part !== '').join('，')],
        ['投诉请求', requestsOf(of)],
        ['经办人', of.officer],
      ),
      text(
        '请携带与争议有关的材料。无正当理由不参加调解，或者明确拒绝调解的，依照该办法第二十三条第二项终止调解。',
      ),
    ],
  }),
  8: (of) => ({
    addressee: `${consumerWords(of.consumer)}、${of.form.merchantName}`,
    blocks: [
      text(
        `${consumerWords(of.consumer)}对${merchantWords(of.form)}的投诉（编号 ${of.number}），本局依法组织了调解。`,
      ),
      text(
        `因有${measures}${itemOf(of)}规定的情形：${groundWords(of.occasion)}，本局决定自${chineseDay(of.occasion.at)}起终止调解。`,
      ),
      ...said('具体情况：', written(of.occasion, 'terminate')),
      text('双方可以依照《中华人民共和国消费者权益保护法》第三十九条，通过仲裁、诉讼等途径解决争议。'),
      rows(['经办人', of.officer]),
    ],
  }),
  9: (of) => ({
    ...agreement(of),
    signatures: [
      of.consumer.agent === null ? '投诉人（签字）' : '投诉人或者委托代理人（签字）',
      '被投诉人（签字、盖章）',
      '调解人（签字）',
    ],
  }),
  10: (of) => ({
    addressee:
      of.form.isAnonymous === true || of.form.contactName === '' ? '举报人（匿名）' : of.form.contactName,
    blocks: [
      text(`${received(of, '你提出的', '举报')}。`),
      text(
        `经核查，依照《市场监督管理行政处罚程序规定》第十八条，本局决定${of.occasion.action === 'open-case' ? '予以立案' : '不予立案'}。`,
      ),
      ...said(
        of.occasion.action === 'open-case' ? '说明：' : '理由：',
        written(of.occasion, of.occasion.action === 'open-case' ? 'open-case' : 'decline-case'),
      ),
      text(`依照${measures}第三十七条，本局对举报人的信息予以保密。`),
      rows(['举报编号', of.number], ['经办人', of.officer]),
    ],
  }),
}

function agreement(of: LetterCase): Body {
  const settled = factsOf(of.occasion, 'settle')
  return {
    addressee: '',
    blocks: [
      heading('双方当事人'),
      rows(
        ['投诉人', consumerWords(of.consumer)],
        ['被投诉人', merchantWords(of.form)],
        ['投诉编号', of.number],
      ),
      heading('争议事项和投诉请求'),
      rows(
        ['商品或者服务', of.form.productName],
        ['涉及金额', yuan(of.form.amountFen)],
        ['投诉请求', requestsOf(of)],
      ),
      heading('协议内容'),
      text(`依照${measures}第二十四条，经调解，双方自愿达成如下协议：`),
      text(settled?.text ?? ''),
      rows(
        ['金额', yuan(settled?.amountFen ?? null)],
        ['履行期限', settled?.byOn ? `${chineseDay(settled.byOn)}前` : ''],
        ['经办人', of.officer],
      ),
    ],
  }
}

function received({ filedAt, form, number }: LetterCase, whose: string, kind = '投诉'): string {
  return `本局于${chineseDay(filedAt)}收到${whose}对${merchantWords(form)}的${kind}（编号 ${number}）`
}

function untilOf({ occasion }: LetterCase): string {
  const byOn = factsOf(occasion, 'ask-supplement')?.byOn ?? null
  return byOn === null ? '' : `在${chineseDay(byOn)}前`
}

function heldWords({ occasion }: LetterCase): string {
  const heldAt = factsOf(occasion, 'start-mediation')?.heldAt ?? null
  return heldAt === null ? '另行约定' : chineseMinute(heldAt)
}

const requestsOf = ({ requests }: LetterCase) => requestWords(requests).zh

/** `第十六条第二项`, from the key of a ground such as `16-2`. */
function itemOf({ occasion }: LetterCase): string {
  const [article = '', item = ''] = (occasion.ground ?? '').split('-')
  return `第${chineseNumber(Number(article))}条第${chineseNumber(Number(item))}项`
}

const said = (before: string, words: string): LetterBlock[] =>
  words === '' ? [] : [text(`${before}${words}`)]
