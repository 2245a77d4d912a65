import { say } from '../../../text'
import { elsewhere, filings, further, lawful, told, trade } from '../build'
import { closedShop, deposit, falseAd, fraud, quote, testing } from '../pieces/advice'
import { service } from '../pieces/bases'
import { housing, labour, police } from '../pieces/places'

const { complain, both } = filings(service)

/** 装修 */
export const decoration = trade(
  'decoration',
  say('装修', 'Home renovation'),
  say('增项、质量、拖工期、跑路', 'Extras, quality, delay, vanished firms'),
  [
    complain('decoration-extras', say('开工后不停加钱', 'More and more extras'), {
      also: '增项 加钱 漏报 装修公司 低价中标 extra renovation',
      asks: ['refund', 'compensate'],
      keep: [say('合同、报价单、增项单', 'Contract, quote and list of extras')],
      write: [
        say(
          '合同___元，已加___元，其中___没有我签字。',
          'The contract was ¥___; ¥___ was added, of which ___ without my signature.',
        ),
      ],
      advice: quote,
    }),
    complain('decoration-quality', say('漏水、空鼓、开裂', 'Leaks, hollow tiles, cracks'), {
      also: '漏水 空鼓 开裂 防水 质量 leak crack waterproof',
      asks: ['redo', 'repair', 'compensate'],
      keep: [say('问题处的照片、验收记录', 'Photos and acceptance records')],
      state: [say('完工日期、在不在保修期', 'When it was finished, and the warranty')],
      write: [say('___日完工，现在___处___。', 'Finished on ___; now ___ has ___.')],
      advice: testing,
    }),
    complain('decoration-delay', say('拖工期、没人干活', 'Delay, nobody works'), {
      also: '延期 停工 拖工期 没人 delay stopped',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('合同工期、催促的记录', 'The term in the contract, your reminders')],
      write: [
        say('应在___完工，现在只做到___，停了___天。', 'Due on ___; only ___ is done, stopped for ___ days.'),
      ],
      advice: told('钱按进度付，没做完的不要提前付清。', 'Pay by progress; never pay all beforehand.'),
    }),
    both('decoration-material', say('材料被换成便宜的', 'Cheaper materials used'), {
      also: '换材料 以次充好 电线 水管 板材 material swapped wire',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('合同品牌清单、现场包装照片', 'The list of brands, photos of packaging on site')],
      write: [say('合同是___，工地用的是___。', 'The contract says ___; they used ___.')],
      advice: fraud,
    }),
    complain('decoration-gone', say('公司关门、老板失联', 'The firm closed, the owner is gone'), {
      also: '跑路 关门 失联 倒闭 装修公司 gone bankrupt',
      asks: ['refund', 'compensate'],
      keep: [say('付款记录、未完工的照片', 'Payments, photos of the unfinished work')],
      write: [
        say('我付了___元，只做了___，现在联系不上。', 'I paid ¥___; only ___ was done; now nobody answers.'),
      ],
      advice: closedShop,
    }),
    complain('decoration-deposit', say('还没签合同，定金不退', 'No contract yet, the deposit is kept'), {
      also: '定金 量房 设计费 意向金 deposit design fee',
      asks: ['refund'],
      keep: [say('收据和当时的承诺', 'The receipt and what was promised')],
      write: [
        say(
          '___日交了___元，说可以退，现在___。',
          'I paid ¥___ on ___ and was told I could have it back; now ___.',
        ),
      ],
      advice: deposit,
    }),
    both('decoration-ad', say('“半包一口价”“假一赔十”不兑现', 'A fixed price or promise not kept'), {
      also: '一口价 全包 不兑现 宣传 fixed price promise',
      asks: ['refund', 'compensate'],
      keep: [say('广告、合同对照', 'The advertisement beside the contract')],
      write: [say('广告写___，合同里___。', 'Advertised ___; the contract ___.')],
      advice: falseAd,
    }),
    further('decoration-others', say('别的情况', 'Something else'), say('是哪一种？', 'Which is it?'), [
      elsewhere(
        'decoration-structure',
        say('拆承重墙、邻居装修', 'A bearing wall removed, a neighbour renovating'),
        {
          also: '承重墙 邻居 违章 拆墙 bearing wall neighbour',
          why: say(
            '房屋结构安全由住房建设部门管，马上报。',
            'The safety of buildings belongs to the housing authority: tell it at once.',
          ),
          to: [housing],
          keep: [say('楼栋房号、照片', 'Building, room and photos')],
        },
      ),
      elsewhere('decoration-wages', say('我是工人，被欠工钱', 'I am the worker and was not paid'), {
        also: '欠薪 工钱 农民工 讨薪 wages unpaid',
        why: say('工钱由劳动监察管。', 'Wages belong to labour inspection.'),
        to: [labour, police],
        keep: [say('考勤、工友、欠条', 'Attendance, fellow workers, the note of debt')],
      }),
      lawful('decoration-own', say('自己买的材料出了问题', 'My own materials failed'), {
        also: '自购材料 半包 自己买 own materials',
        why: told(
          '自己买的材料由卖材料的商家负责，不是装修公司。',
          'The seller answers for materials you bought, not the firm.',
        ),
        then: say(
          '去“家具、建材”那一类投诉材料商。',
          'Complain of the seller under furniture and materials.',
        ),
      }),
    ]),
  ],
)
