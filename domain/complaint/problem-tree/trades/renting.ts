import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { falseAd, standardTerms } from '../pieces/advice'
import { service } from '../pieces/bases'
import { court, housing, police } from '../pieces/places'

const { complain, both } = filings(service)

/** 租房、买房、中介 */
export const renting = trade(
  'renting',
  say('租房、买房、中介', 'Renting, buying, agents'),
  say('押金、中介费、假房源、期房', 'Deposits, fees, false listings, new flats'),
  [
    complain('rent-agent-fee', say('中介费不退、房子没租成', 'Agent keeps the fee, nothing rented'), {
      also: '中介费 看房费 没租成 agent fee rent',
      asks: ['refund'],
      keep: [say('合同、收据、聊天', 'Contract, receipt and chat')],
      write: [
        say(
          '付了___元，因为___没租成，对方不退。',
          'I paid ¥___; because of ___ I did not rent; they keep it.',
        ),
      ],
      advice: told(
        '没促成合同的，中介一般不能收佣金；看协议里写的“看房费”。',
        'An agent who brings about no contract usually earns no fee; see what the paper calls it.',
      ),
    }),
    both('rent-false', say('假房源、假照片、骗看房', 'False listings'), {
      also: '假房源 虚假照片 低价 listing false',
      asks: ['refund'],
      keep: [say('房源页面、聊天', 'The listing and the chat')],
      write: [say('页面是___元的___，到了说___。', 'Listed as ___ for ¥___; there they said ___.')],
      advice: falseAd,
    }),
    complain('rent-company-deposit', say('公寓公司不退押金、乱扣钱', 'A letting firm keeps the deposit'), {
      also: '长租公寓 押金 退租 扣钱 apartment firm deposit',
      asks: ['refund'],
      keep: [say('合同、交接单、房间视频', 'Contract, hand-over sheet, a video')],
      write: [
        say('___日退租，押金___元，对方以___扣了___元。', 'I left on ___; of ¥___ they kept ¥___ for ___.'),
      ],
      advice: standardTerms,
    }),
    elsewhere('rent-landlord', say('个人房东不退押金、赶人', 'A private landlord keeps it or evicts'), {
      also: '房东 押金 赶人 个人 landlord private',
      why: say(
        '个人房东不是经营者，谈不拢去法院；换锁、断水电的报警。',
        'A private landlord is no merchant: the court; if locked out, the police.',
      ),
      to: [court, police],
      keep: [say('合同、转账、聊天', 'Contract, transfers and chat')],
    }),
    elsewhere('rent-buy-deposit', say('买房定金、认筹金不退', 'The deposit on a flat is kept'), {
      also: '买房 定金 认筹 售楼处 退房 flat deposit',
      why: say(
        '商品房买卖由住房建设部门管，谈不拢去法院；广告造假在这里举报。',
        'The sale of flats belongs to the housing authority and the court; false advertising is told here.',
      ),
      to: [housing, court],
      keep: [say('认购书、收据、承诺', 'The agreement, the receipt and what was promised')],
    }),
    both('rent-buy-ad', say('学区、地铁、赠送面积是假的', 'False school, metro or extra space'), {
      also: '学区房 虚假宣传 赠送面积 楼盘广告 school flat ad',
      asks: ['refund', 'compensate'],
      keep: [say('楼书、沙盘照片、录音', 'Brochure, model photos, recording')],
      write: [say('售楼时说___，后来___。', 'On selling they said ___; later ___.')],
      advice: falseAd,
    }),
    elsewhere('rent-quality', say('房子漏水、延期交房、办不了证', 'Leaks, late hand-over, no deed'), {
      also: '漏水 延期交房 烂尾 房产证 leak late deed',
      why: say('房屋质量和交房由住房建设部门管。', 'Quality and hand-over belong to the housing authority.'),
      to: [housing, court],
      keep: [say('购房合同、照片', 'Contract and photos')],
    }),
    elsewhere('rent-loan', say('“租金贷”、假房东、二房东跑了', 'Rent loans, false landlords'), {
      also: '租金贷 假房东 二房东 跑路 rent loan scam',
      why: say('冒充房东骗钱由公安机关管。', 'False landlords belong to the police.'),
      to: [police],
      keep: [say('合同、转账、对方身份', 'Contract, transfers, who they are')],
    }),
  ],
)
