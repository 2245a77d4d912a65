import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { openPrice, testing } from '../pieces/advice'
import { service } from '../pieces/bases'
import { hotline, housing, powerSupply } from '../pieces/places'

const { complain, both } = filings(service)

/** 水、电、气 */
export const utilities = trade(
  'utilities',
  say('水、电、气缴费', 'Water, power and gas bills'),
  say('表不准、多收、停水停电', 'Meters, bills, cuts'),
  [
    both('utility-meter', say('表走得快、不准', 'A meter runs fast'), {
      also: '电表 水表 气表 走得快 不准 meter fast',
      asks: ['refund', 'replace'],
      keep: [say('关掉电器后的读数、几个月的账单', 'Readings with all off, bills of months')],
      write: [say('关掉所有用的，表___分钟走了___。', 'With all off, in ___ minutes it moved ___.')],
      advice: testing,
    }),
    both('utility-fee', say('超价、搭车收费、强制服务', 'Overcharge, tied or forced services'), {
      also: '乱收费 搭车 强制 安装费 报装 overcharge forced',
      asks: ['refund'],
      keep: [say('账单、公布的价格', 'The bill and the published price')],
      write: [say('公布价___，收了___，还收___。', 'Published ___; they took ___ and ___.')],
      advice: openPrice,
    }),
    complain('utility-replace', say('换智能表后费用大涨', 'Bills rose after a new meter'), {
      also: '智能表 换表 涨 smart meter rise',
      asks: ['refund'],
      keep: [say('换表单、前后账单', 'The change slip, bills before and after')],
      write: [say('换表前每月___，换后___。', 'Before ___ a month, now ___.')],
      advice: told(
        '可以申请检定表，准不准用检定结果说话。',
        'Ask for the meter to be tested: the result decides.',
      ),
    }),
    elsewhere('utility-power-cut', say('停电、电压不稳、报装慢', 'Power cuts, connections'), {
      also: '停电 电压 报装 供电 power cut',
      why: say('供电由供电公司和能源主管部门管。', 'Supply belongs to the power company.'),
      to: [powerSupply, hotline],
      keep: [say('户号、时间', 'Account and time')],
    }),
    elsewhere('utility-water-quality', say('停水、水发黄有味', 'No water, yellow or smelling water'), {
      also: '停水 水质 发黄 二次供水 water yellow',
      why: say('供水由住房建设（供水）主管部门管。', 'Water supply belongs to its authority.'),
      to: [housing, hotline],
      keep: [say('水样照片、小区名', 'A photo of the water, the estate')],
    }),
    complain('utility-deposit', say('销户、过户，余额不退', 'Closing an account, the balance kept'), {
      also: '销户 过户 余额 预存 close account balance',
      asks: ['refund'],
      keep: [say('户号、余额', 'Account and balance')],
      write: [say('余额___元，办___时不退。', 'A balance of ¥___ was not returned when I did ___.')],
      advice: told(
        '余额是您的钱，销户时应当结清。带身份证和户号去办。',
        'The balance is your money and is due on closing. Bring identity and account.',
      ),
    }),
    lawful('utility-step', say('用多了单价变高', 'Dearer per unit the more I use'), {
      also: '阶梯电价 阶梯水价 step tariff',
      why: told(
        '阶梯价格由政府定，用得多的部分单价高。',
        'Stepped prices are set by the government: more use, higher price.',
      ),
      then: say('人口多的家庭可以申请增加基数。', 'Large families may ask for a larger basic amount.'),
    }),
  ],
)
