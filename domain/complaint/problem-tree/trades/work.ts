import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { seen } from '../pieces/bases'
import { hotline, labour, legalAid, police, tax } from '../pieces/places'

const { report } = filings(seen)

/** 打工、招聘 */
export const work = trade(
  'work',
  say('工资、招聘、传销', 'Wages, job offers, pyramid schemes'),
  say('工资归劳动部门；传销、价格举报在这里', 'Wages elsewhere; pyramid schemes are reported here'),
  [
    elsewhere('work-wages', say('欠工资、加班费', 'Unpaid wages or overtime'), {
      also: '欠薪 加班费 讨薪 工资 unpaid overtime',
      why: say('工资由劳动监察管，也可以申请仲裁。', 'Wages belong to labour inspection and arbitration.'),
      to: [labour],
      keep: [say('考勤、工资条、工友', 'Attendance, slips and colleagues')],
    }),
    elsewhere('work-contract', say('不签合同、辞退、社保', 'No contract, dismissal, insurance'), {
      also: '劳动合同 辞退 社保 补偿 contract dismissal insurance',
      why: say(
        '劳动关系由人力资源社会保障部门和仲裁管。',
        'Labour relations belong to the labour authority.',
      ),
      to: [labour, legalAid],
      keep: [say('工作证据、聊天', 'Proof of work and chats')],
    }),
    elsewhere('work-injury', say('工伤、童工', 'Injuries at work, child labour'), {
      also: '工伤 童工 赔偿 injury child labour',
      why: say('工伤认定由人力资源社会保障部门管。', 'Injuries belong to the labour authority.'),
      to: [labour],
      keep: [say('病历、现场、证人', 'Records, place and witnesses')],
    }),
    report('work-pyramid', say('传销、拉人头、交入门费', 'Pyramid schemes, paying to join'), {
      also: '传销 拉人头 入门费 返利 pyramid joining fee',
      keep: [say('宣传、群聊、收款', 'Claims, chats and payments')],
      write: [say('他们让我交___元，再拉___人。', 'I was to pay ¥___ and bring ___ people.')],
      advice: told(
        '被限制出行的马上报警；已经交的钱凭收款记录追。',
        'If you may not leave, call the police; keep proof of what you paid.',
      ),
    }),
    elsewhere('work-fake-job', say('招聘骗钱、培训贷、刷单兼职', 'Job scams, loans, fake part-time work'), {
      also: '招聘 押金 服装费 培训费 兼职 刷单 job scam deposit',
      why: say(
        '收押金、收培训费的招聘，由劳动监察和公安管。',
        'Jobs that take money belong to labour inspection and the police.',
      ),
      to: [police, labour],
      keep: [say('招聘页、付款、聊天', 'The offer, payment and chat')],
    }),
    elsewhere('work-ad', say('招聘说的和实际不一样', 'The job is not what was offered'), {
      also: '招聘广告 造假 虚假招聘 工资不符 false job offer',
      why: say('虚假招聘由人力资源社会保障部门管。', 'False job offers belong to the labour authority.'),
      to: [labour],
      keep: [say('招聘页截图、公司名', 'A screenshot and the name of the firm')],
    }),
    elsewhere('work-agency', say('黑中介收介绍费', 'Agencies taking fees'), {
      also: '中介 介绍费 黑职介 agency fee',
      why: say('职业中介由人力资源社会保障部门管。', 'Job agencies belong to the labour authority.'),
      to: [labour],
      keep: [say('收据、承诺', 'Receipt and promise')],
    }),
    elsewhere('work-boss-tax', say('公司不交税、拖欠供应商', 'A firm evades tax, does not pay suppliers'), {
      also: '偷税 拖欠货款 供应商 tax evade supplier',
      why: say(
        '偷税由税务机关管，欠货款去法院。',
        'Tax belongs to the tax authority, unpaid goods to the court.',
      ),
      to: [tax, hotline],
      keep: [say('凭证、合同', 'Papers and contracts')],
    }),
  ],
)
