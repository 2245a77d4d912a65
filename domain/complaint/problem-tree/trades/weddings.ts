import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { asAgreed, deposit, falseAd, quote, standardTerms } from '../pieces/advice'
import { service } from '../pieces/bases'
import { police } from '../pieces/places'

const { complain, both } = filings(service)

/** 婚庆、摄影、婚介 */
export const weddings = trade(
  'weddings',
  say('婚庆、摄影、相亲', 'Weddings, photos, dating agencies'),
  say('写真加价、底片、婚礼缩水', 'Added prints, negatives, less than agreed'),
  [
    complain('wedding-photo-upsell', say('拍照被不停加钱', 'Endless extras at the photographer'), {
      also: '影楼 写真 加片 婚纱照 儿童照 upsell photo studio',
      asks: ['refund'],
      keep: [say('套餐单、付款记录', 'The package and payments')],
      write: [
        say(
          '套餐___元，选片时又收___元，说___。',
          'The package was ¥___; at the choosing they charged ¥___ more, saying ___.',
        ),
      ],
      advice: quote,
    }),
    complain('wedding-negatives', say('不给底片、不交片', 'Negatives or prints withheld'), {
      also: '底片 不给 拖延 精修 negatives late',
      asks: ['redo', 'refund'],
      keep: [say('合同里的张数和交片日', 'Number and day in the contract')],
      write: [say('约定___交___张，到现在___。', '___ photos were due on ___; now ___.')],
      advice: standardTerms,
    }),
    both('wedding-free', say('“免费拍”变收费', 'A free session that costs'), {
      also: '免费拍照 免费写真 街拍 引流 free photo street',
      asks: ['refund'],
      keep: [say('拉客的话、付款', 'What they said, the payment')],
      write: [say('说免费，拍完不付___元就不给。', 'It was free; then they wanted ¥___.')],
      advice: falseAd,
    }),
    complain('wedding-day', say('婚礼当天缩水、迟到、设备坏', 'Less than agreed on the day'), {
      also: '婚庆 司仪 花艺 缩水 迟到 wedding planner late',
      asks: ['refund', 'compensate'],
      keep: [say('合同清单、现场视频', 'The list in the contract, a video')],
      write: [say('合同有___，当天___。', 'The contract has ___; on the day ___.')],
      advice: asAgreed,
    }),
    complain('wedding-deposit', say('改期、取消，定金不退', 'Postponed or cancelled, the deposit kept'), {
      also: '改期 取消 定金 婚庆 postpone cancel deposit',
      asks: ['refund'],
      keep: [say('通知的时间、合同', 'When you told them, the contract')],
      write: [say('提前___天通知取消，对方不退___元。', 'I cancelled ___ days before; they keep ¥___.')],
      advice: deposit,
    }),
    complain('wedding-lost', say('照片、视频丢失', 'Photos or film lost'), {
      also: '照片丢失 视频没了 底片丢 lost photos film',
      asks: ['refund', 'compensate'],
      keep: [say('合同、对方承认丢失的话', 'The contract, their admission')],
      write: [say('对方说___丢了，只愿意___。', 'They lost ___ and offer only ___.')],
      advice: told(
        '婚礼的影像补不回来，可以在退钱之外谈精神上的补偿。',
        'A wedding cannot be repeated: besides the price, talk about amends.',
      ),
    }),
    both('wedding-agency', say('婚介资料造假、高额会费', 'Dating agencies: false profiles, high fees'), {
      also: '婚介 相亲 会员费 婚托 dating agency fee',
      asks: ['refund', 'compensate'],
      keep: [say('合同、见面记录', 'Contract and meetings')],
      write: [say('付了___元，介绍的人___。', 'I paid ¥___; the person was ___.')],
      advice: falseAd,
    }),
    elsewhere('wedding-fraud', say('骗婚、骗彩礼、裸聊敲诈', 'Marriage fraud, blackmail'), {
      also: '骗婚 彩礼 敲诈 杀猪盘 marriage fraud blackmail',
      why: say('这由公安机关管。', 'This belongs to the police.'),
      to: [police],
      keep: [say('转账、聊天记录', 'Transfers and chats')],
    }),
  ],
)
