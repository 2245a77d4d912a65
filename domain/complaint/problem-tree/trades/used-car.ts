import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { deposit, fraud, mediation, reportProtected } from '../pieces/advice'
import { seen, service, shop } from '../pieces/bases'
import { court, police } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainService } = filings(service)
const { report } = filings(seen)

/** 二手车、租车 */
export const usedCar = trade(
  'used-car',
  say('二手车、租车', 'Used and rented cars'),
  say('事故车、调表车、押金、违章', 'Accident cars, turned meters, deposits'),
  [
    both('used-accident', say('事故车、泡水车、火烧车', 'A car after an accident, flood or fire'), {
      also: '事故车 泡水车 火烧车 二手车 accident flood car',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('检测报告、合同里的承诺', 'A test report, the promise in the contract')],
      write: [say('合同写无___，检测是___。', 'The contract says no ___; the test shows ___.')],
      advice: fraud,
    }),
    both('used-meter', say('里程表被调过', 'The meter was turned back'), {
      also: '调表 里程 公里数 odometer mileage',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('4S 店保养记录', 'Service records of the dealer')],
      write: [say('表上___公里，保养记录___公里。', 'The meter shows ___; the record ___ km.')],
      advice: fraud,
    }),
    complain('used-transfer', say('过不了户、有抵押', 'It cannot be transferred, it is pledged'), {
      also: '过户 抵押 查封 限迁 transfer pledge',
      asks: ['return', 'refund'],
      keep: [say('车管所的答复、合同', 'The answer of the vehicle office, the contract')],
      write: [say('付了___元，过户时发现___。', 'I paid ¥___; at the transfer ___ came out.')],
      advice: mediation,
    }),
    complain('used-fee', say('服务费、定金不退', 'Fees or a deposit kept'), {
      also: '服务费 定金 看车 deposit fee used',
      asks: ['refund'],
      keep: [say('收据、聊天', 'The receipt and the chat')],
      write: [say('车况和说的不一样，___元不退。', 'The car was not as told; they keep ¥___.')],
      advice: deposit,
    }),
    elsewhere('used-private', say('跟个人买的二手车', 'Bought from a private person'), {
      also: '个人 私下 买车 private car',
      why: say('个人卖自己的车不是经营，纠纷去法院。', 'A private seller is no merchant: the court decides.'),
      to: [court],
      keep: [say('合同、转账、聊天', 'Contract, transfer and chat')],
    }),
    complainService('rent-deposit', say('租车押金不退、乱扣车损', 'Rental deposit kept, damage invented'), {
      also: '租车 押金 车损 剐蹭 违章 rental deposit damage',
      asks: ['refund'],
      keep: [say('取车还车时的视频、验车单', 'Videos and sheets at start and return')],
      write: [say('还车时___，对方说___扣___元。', 'On return ___; they say ___ and keep ¥___.')],
      advice: told('取车还车都绕车拍一圈，最有用。', 'A video around the car at both times helps most.'),
    }),
    report('used-illegal', say('卖报废车、拼装车', 'Scrapped or assembled cars sold'), {
      also: '报废车 拼装车 老年代步车 scrapped assembled',
      keep: [say('地点、车辆照片', 'Photos of the place and the cars')],
      write: [
        say(
          '这里在卖___（报废车、拼装车），依据是___。',
          'They sell ___ (scrapped, assembled cars); I know because ___.',
        ),
      ],
      advice: reportProtected,
    }),
    elsewhere('used-scam', say('“零首付”“帮卖车”骗走车', '“No down payment”: the car was taken'), {
      also: '零首付 套路贷 帮卖车 骗车 scam car taken',
      why: say('骗车骗贷由公安机关管。', 'Such fraud belongs to the police.'),
      to: [police],
      keep: [say('合同、车辆登记、对方身份', 'Contract, registration and who they are')],
    }),
  ],
)
