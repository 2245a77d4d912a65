import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { openPrice } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { court, fire, housing, urban } from '../pieces/places'

const { complain, both } = filings(service)
const { report } = filings(seen)

/** 物业 */
export const property = trade(
  'property',
  say('物业、小区', 'Property management'),
  say('物业费、水电加价、公共收益', 'Fees, marked-up power, common income'),
  [
    both('property-power', say('水电费加价', 'Water or power marked up'), {
      also: '水费 电费 加价 转供电 物业 power water markup',
      asks: ['refund'],
      keep: [say('物业收据、政府公布的价格', 'The receipt and the published price')],
      write: [say('公布价每度___元，物业收___元。', 'Published at ¥___ per kWh; the estate takes ¥___.')],
      advice: told(
        '物业代收水电不能加价，这由我们管。',
        'An estate may not mark up water and power: that is our matter.',
      ),
    }),
    both(
      'property-fee-new',
      say('乱立名目收费：门禁卡、装修、垃圾', 'Invented fees: cards, renovation, rubbish'),
      {
        also: '门禁卡 装修管理费 垃圾清运 押金 access card fee',
        asks: ['refund'],
        keep: [say('收据、公示栏照片', 'The receipt and the notice board')],
        write: [say('物业收___费___元，没有___。', 'They took ¥___ for ___ without ___.')],
        advice: openPrice,
      },
    ),
    elsewhere('property-service', say('不打扫、不维修、保安不管', 'No cleaning, repair or guard'), {
      also: '物业 不作为 卫生 维修 保安 service repair',
      why: say(
        '物业服务好坏由住房建设部门和街道管。',
        'The quality of service belongs to the housing authority.',
      ),
      to: [housing],
      keep: [say('照片、报修记录、合同', 'Photos, requests and the contract')],
    }),
    elsewhere('property-income', say('广告、车位收入不公开', 'Income of common parts kept secret'), {
      also: '公共收益 广告 电梯广告 维修基金 common income fund',
      why: say(
        '公共收益和维修资金由住房建设部门管。',
        'Common income and repair funds belong to the housing authority.',
      ),
      to: [housing],
      keep: [say('业主身份、申请公开的材料', 'Proof of ownership, your request')],
    }),
    elsewhere(
      'property-fee-dispute',
      say('物业费太高、不想交、换物业', 'The fee is too high, another company wanted'),
      {
        also: '物业费 拒交 换物业 业委会 fee owners committee',
        why: say(
          '业主和物业的合同，由业主大会决定，谈不拢去法院。',
          'The contract is for the owners to decide; disputes go to court.',
        ),
        to: [housing, court],
        keep: [say('物业合同、缴费通知', 'The contract and the notice')],
      },
    ),
    complain('property-deposit', say('装修押金不退', 'Renovation deposit kept'), {
      also: '装修押金 保证金 不退 renovation deposit',
      asks: ['refund'],
      keep: [say('收据、验收单', 'The receipt and acceptance')],
      write: [say('___日装完验收，押金___元不退，说___。', 'Finished on ___; ¥___ is kept because ___.')],
      advice: told('先书面要求写明扣多少、为什么。', 'Ask in writing how much is kept and why.'),
    }),
    report('property-lift-label', say('电梯过检、坏了不修', 'Lift overdue or broken'), {
      also: '电梯 检验 过期 困人 lift inspection',
      keep: [say('电梯检验标志的照片', 'A photo of the label')],
      write: [
        say('___栋电梯的检验到___，现在___。', 'The lift of building ___ was valid until ___; now ___.'),
      ],
      advice: told('电梯由我们管，检验标志贴在轿厢里。', 'Lifts are our matter; the label is inside.'),
    }),
    elsewhere('property-illegal', say('占消防通道、违建、乱停', 'Blocked fire lanes, illegal building'), {
      also: '消防通道 违建 占道 fire lane illegal',
      why: say(
        '消防通道找消防，违建找城市管理部门。',
        'Fire lanes: fire service; illegal building: city management.',
      ),
      to: [fire, urban],
      keep: [say('位置、照片', 'Place and photos')],
    }),
  ],
)
