import { say } from '../../../text'
import { elsewhere, filings, trade } from '../build'
import { fraud, mediation, prepaid, quote, testing } from '../pieces/advice'
import { card, service } from '../pieces/bases'
import { environment, finance, transport } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)

/** 修车、洗车、驾校 */
export const carRepair = trade(
  'car-repair',
  say('修车、保养、洗车', 'Car repair and washing'),
  say('假配件、多收、修坏、洗车卡', 'False parts, overcharge, damage, cards'),
  [
    both('repair-parts', say('换假配件、旧件冒新', 'False or old parts fitted'), {
      also: '假配件 副厂件 旧件 机油 假机油 false parts oil',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('结算单、配件包装、换下的旧件', 'The bill, the packaging, the old parts')],
      write: [say('单子写原厂___，实际是___。', 'The bill says original ___; it is ___.')],
      advice: fraud,
    }),
    complain('repair-overcharge', say('没修的收钱、小修变大修', 'Charged for nothing, small made big'), {
      also: '虚构维修 多收 小病大修 过度保养 overcharge needless',
      asks: ['refund'],
      keep: [say('结算清单、另一家的检测', 'The itemised bill, another inspection')],
      write: [say('单子上有___，另一家说没有做。', 'The bill has ___; another shop says it was not done.')],
      advice: quote,
    }),
    complain('repair-worse', say('越修越坏、同样的毛病又来', 'Worse than before, the fault is back'), {
      also: '修坏 返修 保修期 又坏 worse again',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('两次工单、里程', 'Both work orders with mileage')],
      write: [say('___日修了___，开___公里又___。', '___ was repaired on ___; after ___ km it ___ again.')],
      advice: testing,
    }),
    complainCard('repair-card', say('洗车卡、保养卡用不了', 'Wash or service cards of no use'), {
      also: '洗车卡 保养卡 关店 退卡 wash card closed',
      asks: ['refund'],
      keep: [say('卡和剩余次数', 'The card and what is left')],
      write: [say('店___，剩___次用不了。', 'The shop ___; ___ times are left.')],
      advice: prepaid,
    }),
    complain('repair-damage', say('洗车、贴膜弄坏车', 'Washing or film damaged the car'), {
      also: '洗车 贴膜 划伤 弄坏 wash film scratch',
      asks: ['repair', 'compensate'],
      keep: [say('前后照片、店内监控时间', 'Photos before and after, the time on camera')],
      write: [say('送去时没有___，取回时有___。', 'Before there was no ___; now there is ___.')],
      advice: mediation,
    }),
    elsewhere(
      'repair-licence',
      say('修理厂没备案、驾校乱收费', 'An unregistered workshop, driving school fees'),
      {
        also: '修理厂 备案 驾校 退费 教练 driving school workshop',
        why: say(
          '机动车维修和驾校由交通运输部门管。',
          'Repair shops and driving schools belong to the transport authority.',
        ),
        to: [transport],
        keep: [say('合同、收据、店名', 'Contract, receipt and name')],
      },
    ),
    elsewhere('repair-insurance', say('定损低、保险不赔', 'Damage estimated low, insurer refuses'), {
      also: '定损 理赔 拒赔 车险 claim estimate',
      why: say('保险理赔由金融监管部门管。', 'Claims belong to the financial regulator.'),
      to: [finance],
      keep: [say('定损单、保单', 'The estimate and the policy')],
    }),
    elsewhere('repair-inspection', say('年检、尾气检测站有问题', 'Inspection and exhaust stations'), {
      also: '年检 尾气 检测站 检车 inspection exhaust',
      why: say(
        '尾气检测由生态环境部门管，检测收费问题可以在这里另外投诉。',
        'Exhaust tests belong to the environment authority; overcharging can be told here separately.',
      ),
      to: [environment],
      keep: [say('检测报告、收据', 'The report and the receipt')],
    }),
  ],
)
