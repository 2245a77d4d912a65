import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { asAgreed, openPrice, standardTerms } from '../pieces/advice'
import { service, shop } from '../pieces/bases'
import { civilAffairs, hotline, police } from '../pieces/places'

const { complain, both } = filings(service)
const { both: bothShop } = filings(shop)

/** 丧葬 */
export const funerals = trade(
  'funerals',
  say('丧葬、墓地', 'Funerals and graves'),
  say('价格、强制消费、墓地', 'Prices, forced spending, graves'),
  [
    both('funeral-price', say('殡葬用品、服务天价', 'Shocking prices'), {
      also: '殡葬 寿衣 骨灰盒 天价 funeral price urn',
      asks: ['refund'],
      keep: [say('价目、账单', 'The price list and the bill')],
      write: [say('当时没有说清，收了___元。', 'It was not told; they took ¥___.')],
      advice: openPrice,
    }),
    both('funeral-forced', say('必须用他家的灵车、套餐', 'Their hearse or package or nothing'), {
      also: '灵车 强制 套餐 一条龙 hearse forced package',
      asks: ['refund'],
      keep: [say('谁说的、告示', 'Who said so, the notice')],
      write: [say('___说必须用___，不然___。', '___ said it must be ___, or else ___.')],
      advice: standardTerms,
    }),
    complain('funeral-service', say('答应的仪式、车没做到', 'Promised ceremony or car missing'), {
      also: '仪式 约定 没做到 ceremony missing',
      asks: ['refund', 'compensate'],
      keep: [say('合同、现场照片', 'Contract and photos')],
      write: [say('约定___，当天___。', 'Agreed ___; on the day ___.')],
      advice: asAgreed,
    }),
    bothShop('funeral-grave-price', say('墓地、墓碑不按标价', 'Graves or stones not at the price shown'), {
      also: '墓地 墓碑 涨价 grave stone price',
      asks: ['refund'],
      keep: [say('合同、公示价格', 'The contract and the published price')],
      write: [say('公示___元，收___元。', 'The published price is ¥___; they charged ¥___.')],
      advice: openPrice,
    }),
    elsewhere('funeral-grave-illegal', say('非法墓地、不能安葬', 'Illegal graves'), {
      also: '非法墓地 活人墓 安葬 illegal grave',
      why: say('公墓由民政部门管。', 'Cemeteries belong to civil affairs.'),
      to: [civilAffairs],
      keep: [say('合同、收据、地点', 'Contract, receipt and place')],
    }),
    elsewhere('funeral-hospital', say('医院、殡仪馆乱收太平间费', 'Hospitals or parlours overcharge'), {
      also: '太平间 殡仪馆 乱收 morgue parlour',
      why: say(
        '殡仪馆由民政部门管；乱收费也可以在这里投诉。',
        'Parlours belong to civil affairs; wrong fees can be told here too.',
      ),
      to: [civilAffairs, hotline],
      keep: [say('收费单', 'The bill')],
    }),
    elsewhere('funeral-fraud', say('骗“预购墓地升值”', 'Graves sold as investment'), {
      also: '墓地 升值 投资 诈骗 grave invest',
      why: say('这可能是诈骗，报警。', 'This may be fraud: go to the police.'),
      to: [police],
      keep: [say('合同、转账', 'Contract and transfer')],
    }),
    lawful('funeral-choice', say('自己选了贵的，没有骗', 'I chose the dear one myself'), {
      also: '自己选 贵 chose dear',
      why: told(
        '标明价格、自愿选的，难以要求退。',
        'With the price shown and chosen freely, a refund is hard.',
      ),
      then: say(
        '把价目表和账单对一遍，多出来的可以要回。',
        'Compare list and bill; what exceeds it can come back.',
      ),
    }),
  ],
)
