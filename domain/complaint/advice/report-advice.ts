/** What stands in the way of a report: 令121 art. 28, 34 and 35. */
import { say, type Text } from '../../text'
import type { Advice, AdviceGround, AdviceQuestion } from './question'
import { isThin, otherOfficeFor, saysAny } from './story'

/** The same reporter about the same facts (art. 35). */
const reportedBeforeSigns: readonly string[] = [
  '已经举报过',
  '之前举报过',
  '举报过一次',
  '再次举报',
  '多次举报',
]

const articles: Readonly<Record<Exclude<AdviceGround, `16-${string}`>, Text>> = {
  '28': say('总局令第121号第二十八条', 'SAMR Order 121, art. 28'),
  '34': say('总局令第121号第三十四条', 'SAMR Order 121, art. 34'),
  '35': say('总局令第121号第三十五条', 'SAMR Order 121, art. 35'),
}

type Finding = Pick<Advice, 'why' | 'cure' | 'field'>

/** What would probably be held against the draft as a report; empty for a good one. */
export function reportAdvice(question: AdviceQuestion): Advice[] {
  const findings: Readonly<Record<keyof typeof articles, readonly (Finding | null)[]>> = {
    '28': [thinLead(question), noEvidence(question)],
    '34': [outsideDuty(question), wrongUnit(question)],
    '35': [reportedBefore(question)],
  }
  return (Object.keys(articles) as (keyof typeof articles)[]).flatMap((ground) =>
    findings[ground].flatMap((finding): Advice[] =>
      finding ? [{ kind: 'report', ground, article: articles[ground], ...finding }] : [],
    ),
  )
}

function thinLead({ draft }: AdviceQuestion): Finding | null {
  if (!isThin(draft.story)) return null
  return {
    why: say('举报要有具体线索，现在写得太少', 'A report needs a concrete lead; there is too little yet'),
    cure: say('写清楚谁、哪天、在哪里、做了什么', 'Say who did what, when and where'),
    field: 'story',
  }
}

function noEvidence({ draft }: AdviceQuestion): Finding | null {
  if (draft.attachments.length > 0) return null
  return {
    why: say('没有材料，核查起来很难', 'Without a file it is hard to look into'),
    cure: say(
      '加上照片、截图、订单或者网址',
      'Add a photo, a screenshot, the order or the address of the page',
    ),
    field: 'attachments',
  }
}

function outsideDuty({ draft }: AdviceQuestion): Finding | null {
  const office = otherOfficeFor(draft.story)
  return (
    office && {
      why: say('看起来不归市场监管部门查', 'It does not look like a matter of market regulation'),
      cure: say(`可以向${office.zh}举报`, `Report it to ${office.en}`),
      field: null,
    }
  )
}

function wrongUnit({ unitCode, competence }: AdviceQuestion): Finding | null {
  const { offices, missing } = competence
  const [best] = offices
  if (unitCode === null) {
    return {
      why: say(
        '还不知道该送哪个局，送错了不会转',
        'The office is not known yet, and a wrong one does not pass it on',
      ),
      cure: missing[0]?.ask ?? say('请选区、县', 'Choose the county or district'),
      field: 'unit',
    }
  }
  if (!best || offices.some(({ code }) => code === unitCode)) return null
  return {
    why: say(
      '您选的局可能没有处理权限，而举报不会转',
      'The office you chose may not be competent, and a report is not passed on',
    ),
    cure: say(`改送${best.name.zh}`, `Send it to: ${best.name.en}`),
    field: 'unit',
  }
}

function reportedBefore({ draft }: AdviceQuestion): Finding | null {
  if (!saysAny(draft.story, reportedBeforeSigns)) return null
  return {
    why: say('同一件事重复举报，不再另行处理', 'The same facts reported again are not handled again'),
    cure: say('有新的事实，请写在最前面', 'Put the new facts first'),
    field: 'story',
  }
}
