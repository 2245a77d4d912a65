import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { deposit, falseAd, fraud, guarantee, standardTerms } from '../pieces/advice'
import { shop } from '../pieces/bases'
import { finance } from '../pieces/places'

const { complain, both } = filings(shop)

/** 买新车 */
export const newCar = trade(
  'new-car',
  say('买新车', 'Buying a new car'),
  say('定金、加价、隐瞒维修、三包、召回', 'Deposit, markup, hidden repairs, guarantee, recall'),
  [
    complain('car-deposit', say('定金、订金不退', 'The deposit is kept'), {
      also: '买车 定金 订金 退车 4S店 car deposit',
      asks: ['refund'],
      keep: [say('订车合同、收据', 'The contract and the receipt')],
      state: [say('为什么不买了：晚交车、加价、贷款没批', 'Why not: late, dearer, no loan')],
      write: [
        say(
          '___日付了___元，因为___不买了，4S 店不退。',
          'I paid ¥___ on ___; because of ___ I withdrew; they keep it.',
        ),
      ],
      advice: deposit,
    }),
    both(
      'car-hidden',
      say('新车其实修过、是试驾车、库存车', 'The new car was repaired, test-driven or old stock'),
      {
        also: '修过 试驾车 库存车 隐瞒 PDI 喷漆 repaired car stock',
        asks: ['return', 'replace', 'compensate'],
        keep: [say('维修记录、漆面检测、出厂日期', 'Service records, paint test, date of making')],
        write: [say('按新车买的，___记录显示___。', 'Bought as new; the record of ___ shows ___.')],
        advice: fraud,
      },
    ),
    both('car-fees', say('出库费、金融服务费、强制装潢保险', 'Handling, loan or forced extras'), {
      also: '金融服务费 出库费 上牌费 强制保险 装潢 精品 fee loan forced',
      asks: ['refund'],
      keep: [say('收据、合同、录音', 'Receipts, contract, recording')],
      write: [say('不交___元的___就不给___。', 'Without ¥___ for ___ they refuse ___.')],
      advice: standardTerms,
    }),
    complain('car-fault', say('发动机、变速箱、电池有毛病', 'Engine, gearbox or battery faults'), {
      also: '发动机 变速箱 电池 异响 漏油 三包 退换车 engine gearbox battery',
      asks: ['repair', 'replace', 'return'],
      keep: [say('每次维修的工单、里程', 'Each work order with the mileage')],
      state: [say('开了多久、多少公里、修了几次', 'Months, kilometres, repairs')],
      write: [
        say(
          '开了___个月___公里，___修了___次。',
          'After ___ months and ___ km the ___ was repaired ___ times.',
        ),
      ],
      advice: guarantee,
    }),
    complain('car-late', say('到期不交车', 'Not delivered in time'), {
      also: '不交车 延期 等车 提车 late delivery car',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('合同交车日、催促记录', 'The day in the contract, reminders')],
      write: [say('约定___提车，已晚___天。', 'Due on ___; ___ days late.')],
      advice: told(
        '先书面催告，给合理期限；还不交可以解除合同。',
        'Demand it in writing with a fair term; then you may end the contract.',
      ),
    }),
    both(
      'car-range',
      say('续航、油耗、配置和宣传不符', 'Range, consumption or equipment not as advertised'),
      {
        also: '续航 虚标 油耗 减配 智驾 range fuel equipment',
        asks: ['compensate', 'refund'],
        keep: [say('宣传页、配置单、实测', 'The page, the specification, your measurement')],
        write: [say('宣传___，实际___。', 'Advertised ___; in fact ___.')],
        advice: falseAd,
      },
    ),
    elsewhere('car-loan', say('车贷、保险公司的问题', 'Car loans and insurers'), {
      also: '车贷 保险理赔 拒赔 利率 loan insurer claim',
      why: say('贷款和理赔由金融监管部门管。', 'Loans and claims belong to the financial regulator.'),
      to: [finance],
      keep: [say('贷款合同、保单', 'Loan contract and policy')],
    }),
    lawful('car-price-drop', say('刚买就降价', 'The price fell right after'), {
      also: '降价 背刺 车价 price drop car',
      why: told(
        '车价由厂商定，没有承诺保价的，降价不算违法。',
        'Makers set prices; without a promise a cut is lawful.',
      ),
      then: say('销售书面承诺过“不降价”的，可以投诉。', 'A written promise can be complained of.'),
    }),
  ],
)
