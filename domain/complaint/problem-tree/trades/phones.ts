import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, guarantee, quote } from '../pieces/advice'
import { service, shop } from '../pieces/bases'
import { telecom } from '../pieces/places'

const { complain, both } = filings(shop)
const { both: bothService } = filings(service)

/** 手机、电脑 */
export const phones = trade(
  'phones',
  say('手机、电脑', 'Phones and computers'),
  say('翻新机、维修、配置、预装软件', 'Refurbished, repair, parts, software'),
  [
    both('phones-refurb', say('新机被激活过、是翻新', 'Activated before, refurbished'), {
      also: '翻新机 激活 二手 官换机 activated refurbished phone',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('序列号查询结果、开箱视频', 'The serial number look-up, a video of opening')],
      write: [say('序列号显示___日已激活。', 'The number shows activation on ___.')],
      advice: fraud,
    }),
    complain('phones-fault', say('黑屏、死机、电池鼓包', 'Black screen, crashes, swollen battery'), {
      also: '黑屏 死机 电池 鼓包 发热 screen battery crash',
      asks: ['repair', 'replace', 'return'],
      keep: [say('故障视频、售后检测单', 'A video of the fault, the service report')],
      state: [say('第几天出现、检测怎么写', 'After how many days, what the report says')],
      write: [say('用了___天___，售后检测是___。', 'After ___ days it ___; service says ___.')],
      advice: guarantee,
    }),
    bothService('phones-repair', say('修手机偷换零件、乱收费', 'Parts swapped or overcharged in repair'), {
      also: '修手机 换屏 偷换零件 组装屏 乱收费 repair screen parts',
      asks: ['refund', 'compensate'],
      keep: [say('维修单、换下的零件', 'The slip and the old parts')],
      write: [say('说换原装___，实际是___。', 'They said an original ___; it is ___.')],
      advice: fraud,
    }),
    bothService('phones-quote', say('修之前不报价、不修就不还', 'No quote, or held until I pay'), {
      also: '不报价 扣手机 检测费 quote hold fee',
      asks: ['refund'],
      keep: [say('店里告示、聊天', 'The sign and the chat')],
      write: [say('没有先报价，修好要___元，不付就___。', 'No quote was given; they want ¥___ or ___.')],
      advice: quote,
    }),
    both('phones-spec', say('配置、内存和说的不一样', 'Memory or parts not as told'), {
      also: '配置 内存 显卡 缩水 虚标 电脑 memory spec',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('订单配置、系统信息截图', 'The order and the system screen')],
      write: [say('订单写___，系统显示___。', 'The order says ___; the system shows ___.')],
      advice: falseAd,
    }),
    complain('phones-contract', say('0 元购机变成贷款、合约', 'A free phone became a loan or contract'), {
      also: '0元购 合约机 分期 贷款 免费领手机 free phone loan',
      asks: ['return', 'refund'],
      keep: [say('签的字、扣款短信', 'What you signed, messages of charges')],
      state: [say('办的时候怎么说的', 'What was said then')],
      write: [say('说免费领，后来每月扣___元。', 'It was free; now ¥___ goes monthly.')],
      advice: told(
        '老人被带去办的，把当时的话和签字的人写清楚。',
        'For old people, say who took them and what was said.',
      ),
    }),
    elsewhere('phones-signal', say('信号差、流量、套餐', 'Signal, data and plans'), {
      also: '信号 流量 套餐 网速 signal data plan',
      why: say('通信服务由通信管理部门管。', 'Telecom service belongs to the telecom authority.'),
      to: [telecom],
      keep: [say('运营商的答复', 'The answer of the operator')],
    }),
    complain(
      'phones-accessory',
      say('充电宝、充电器发烫、虚标', 'Power banks or chargers hot or overstated'),
      {
        also: '充电宝 充电器 虚标 发烫 3C power bank charger',
        asks: ['return', 'refund'],
        keep: [say('标称容量、3C 标志的照片', 'Photos of capacity and CCC mark')],
        write: [say('标___毫安时，只能充___次，还___。', 'Marked ___ mAh; it charges ___ times and ___.')],
        advice: told(
          '发烫鼓包的马上停用，也看看有没有召回。',
          'Stop using it if hot or swollen, and see whether it is recalled.',
        ),
      },
    ),
    lawful('phones-drop', say('买完就降价了', 'The price fell after I bought'), {
      also: '降价 买贵了 差价 price drop',
      why: told(
        '降价是市场行为，没有承诺保价的不用退差价。',
        'Prices may fall; without price protection nothing is due.',
      ),
      then: say('页面写了保价的，按规则申请。', 'With price protection, apply by its rules.'),
    }),
  ],
)
