import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { openPrice, prepaid } from '../pieces/advice'
import { card, service } from '../pieces/bases'
import { fire, hotline, housing } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)

/** 充电桩 */
export const charging = trade(
  'charging',
  say('充电桩、换电', 'Charging piles'),
  say('电量、服务费、余额、小区安装', 'Energy, fees, balance, installing at home'),
  [
    both('charging-meter', say('充的电少、计量不准', 'Less energy than charged for'), {
      also: '充电桩 电量 计量 不准 虚 meter kwh',
      asks: ['refund'],
      keep: [say('桩和车两边显示的照片', 'Photos of the pile and of the car')],
      state: [say('桩号、起止电量', 'The number of the pile, start and end')],
      write: [say('桩显示___度，车显示___度。', 'The pile shows ___ kWh, the car ___.')],
      advice: told(
        '同一台车在两个桩各充一次，读数最能说明问题。',
        'Charging the same car at two piles and comparing tells most.',
      ),
    }),
    complain('charging-fee', say('服务费、占位费没写明', 'Service or parking fees not shown'), {
      also: '服务费 占位费 停车费 超时 fee occupy',
      asks: ['refund'],
      keep: [say('价格页、扣费截图', 'The price page and the charge')],
      write: [say('页面写___元一度，实际扣了___。', 'The page says ¥___ per kWh; ¥___ was taken.')],
      advice: openPrice,
    }),
    complainCard('charging-balance', say('余额不退、充值才能用', 'The balance is kept'), {
      also: '余额 退款 充值 强制 balance refund',
      asks: ['refund'],
      keep: [say('余额和规则截图', 'The balance and the rules')],
      write: [say('余额___元，申请退，对方说___。', 'The balance is ¥___; they refuse because ___.')],
      advice: prepaid,
    }),
    complain('charging-damage', say('充电把车充坏了', 'Charging damaged the car'), {
      also: '充坏 故障 电池 报警 damage battery',
      asks: ['repair', 'compensate'],
      keep: [say('车辆检测报告、充电记录', 'A test of the car, the charging record')],
      write: [say('___日在___号桩充电后，车___。', 'After charging at pile ___ on ___, the car ___.')],
      advice: told(
        '请 4S 店读出故障时间，和充电记录对一对。',
        'Have the time of the fault read out and compare.',
      ),
    }),
    complain('charging-broken', say('坏桩照样扣钱、拔不下来', 'A broken pile charges, the plug stuck'), {
      also: '坏桩 扣钱 拔不出 卡枪 broken stuck',
      asks: ['refund'],
      keep: [say('桩屏幕、扣费的照片', 'Photos of the screen and the charge')],
      write: [say('桩___，仍扣___元。', 'The pile ___ and took ¥___.')],
      advice: told(
        '没有充进电就不该收钱。记下桩号，先在应用里申请退款。',
        'What was not charged need not be paid. Note the number of the pile and ask in the app first.',
      ),
    }),
    elsewhere('charging-home', say('小区不让装桩', 'The estate refuses a pile'), {
      also: '小区 装充电桩 物业 不同意 estate install',
      why: say(
        '物业不配合，由住房建设部门和街道管。',
        'An estate that refuses belongs to the housing authority.',
      ),
      to: [housing],
      keep: [say('车位证明、申请和答复', 'Proof of the space, request and answer')],
    }),
    elsewhere('charging-fire', say('冒烟、漏电', 'Smoke or electric shock'), {
      also: '冒烟 漏电 起火 smoke shock',
      why: say('先按急停、离开，打 119。', 'Press the emergency stop, leave, call 119.'),
      to: [fire, hotline],
      keep: [say('桩号和位置', 'The number and place of the pile')],
    }),
    lawful('charging-peak', say('晚高峰比半夜贵', 'Dearer in the evening than at night'), {
      also: '峰谷 电价 高峰 贵 peak price',
      why: told('分时电价可以不同，充电前要显示。', 'Prices may differ by hour if shown before.'),
      then: say('充电时才变价的，可以投诉。', 'A change while charging can be complained of.'),
    }),
  ],
)
