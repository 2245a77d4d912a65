import { say } from '../../../text'
import { filings, lawful, told, trade } from '../build'
import { brokenGoods, falseAd, fraud, prepaid, testing } from '../pieces/advice'
import { card, service, shop } from '../pieces/bases'

const { complain, both } = filings(shop)
const { complain: complainService } = filings(service)
const { complain: complainCard } = filings(card)

/** 衣服、鞋、洗衣 */
export const clothes = trade(
  'clothes',
  say('衣服、鞋、洗衣', 'Clothes, shoes, laundry'),
  say('成分、起球、开胶、洗坏', 'Fibres, pilling, loose soles, laundry damage'),
  [
    both('clothes-fibre', say('羊绒、羽绒、真皮是假的', 'False cashmere, down or leather'), {
      also: '羊绒 羽绒 真皮 成分 假 绒子含量 cashmere down leather',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('吊牌、水洗标的照片', 'Photos of the tags')],
      write: [say('吊牌写___，我怀疑不是，因为___。', 'The tag says ___; I doubt it because ___.')],
      advice: testing,
    }),
    complain('clothes-quality', say('起球、掉色、开线、开胶', 'Pilling, colour, seams, soles'), {
      also: '起球 掉色 开线 开胶 断底 pilling colour sole',
      asks: ['repair', 'replace', 'return'],
      keep: [say('毛病的照片、小票', 'Photos and the receipt')],
      state: [say('穿了几次、洗过几次', 'How often worn and washed')],
      write: [say('穿了___次，___处___。', 'Worn ___ times; ___ has ___.')],
      advice: brokenGoods,
    }),
    both('clothes-brand', say('假名牌', 'A false brand'), {
      also: '假名牌 高仿 运动鞋 冒牌 fake brand sneakers',
      asks: ['refund', 'compensate'],
      keep: [say('品牌鉴定、吊牌', 'The opinion of the brand, the tags')],
      write: [say('当___卖给我，___鉴定是假的。', 'Sold as ___; ___ says it is false.')],
      advice: fraud,
    }),
    complainService('clothes-laundry', say('洗坏、染色、丢件', 'Laundry ruined or lost it'), {
      also: '洗衣店 洗坏 染色 丢衣服 干洗 laundry ruined lost',
      asks: ['compensate', 'redo'],
      keep: [say('取衣单、送洗前的照片、原价凭证', 'The slip, photos before, proof of price')],
      write: [say('送洗的___，取回时___，原价___元。', 'The ___ came back ___; it cost ¥___.')],
      advice: told(
        '取衣时当场检查；赔多少看票据和保值协议。',
        'Check it when collecting; the sum rests on the slip and any declared value.',
      ),
    }),
    complainCard('clothes-laundry-card', say('洗衣卡、皮具护理卡不退', 'A laundry card is not refunded'), {
      also: '洗衣卡 充值 关店 退卡 laundry card',
      asks: ['refund'],
      keep: [say('充值记录', 'The top-ups')],
      write: [say('我要退卡，对方说___。', 'I asked to leave; they said ___.')],
      advice: prepaid,
    }),
    both('clothes-label', say('没有吊牌、成分、中文标识', 'No tags or Chinese label'), {
      also: '没吊牌 三无 没有成分 no label tag',
      asks: ['return', 'refund'],
      keep: [say('衣服里外标签的照片', 'Photos of the labels inside and out')],
      write: [say('衣服上没有___（成分、厂名、洗法）。', 'It does not name ___ (fibres, maker, care).')],
      advice: told('衣服要标成分、号型、洗法、厂名。', 'Clothes name their fibres, size, care and maker.'),
    }),
    both('clothes-kids', say('童装有长绳、刺鼻味、校服问题', 'Cords or smells in clothes for children'), {
      also: '童装 校服 抽绳 异味 甲醛 children clothes uniform',
      asks: ['return', 'refund'],
      keep: [say('吊牌（安全类别）、绳带照片', 'The tag with its safety class, photos of cords')],
      write: [say('标的是___类，实际___。', 'It is marked class ___; in fact ___.')],
      advice: falseAd,
    }),
    lawful('clothes-size', say('店里买的，尺码不合、不喜欢', 'Bought in a shop, wrong size, not liked'), {
      also: '尺码 不合适 不喜欢 换大小 size dislike',
      why: told(
        '店里买的没毛病，退换看店家的承诺。',
        'Without a fault, exchange rests on the promise of the shop.',
      ),
      then: say('保持吊牌完整，尽早去商量换。', 'Keep the tags on and go back soon.'),
    }),
  ],
)
