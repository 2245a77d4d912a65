import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, loanPushed, prepaid, quote, reportProtected } from '../pieces/advice'
import { card, seen, service } from '../pieces/bases'
import { emergency, health } from '../pieces/places'

const { complain, both } = filings(service)
const { complain: complainCard } = filings(card)
const { report } = filings(seen)

/** 美容、美发、医美 */
export const beauty = trade(
  'beauty',
  say('美容、美发、医美', 'Beauty, hair, cosmetic medicine'),
  say('理发、烫染、皮肤管理、打针、减肥', 'Hair, dye, skin, injections, slimming'),
  [
    complain('beauty-hair', say('烫染坏了、不是说好的样子', 'Hair spoilt, not as agreed'), {
      also: '烫发 染发 剪坏 烧焦 理发 haircut dye perm',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('前后照片、说好的图片', 'Photos before, after, and of what was agreed')],
      write: [say('说好做___，做成了___。', 'We agreed on ___; it became ___.')],
      advice: told(
        '先要求重做；伤了头皮的去医院，留病历。',
        'Ask for it to be redone; if the skin is hurt, see a doctor.',
      ),
    }),
    both('beauty-addons', say('做到一半加钱、天价理发', 'Extra charges half way, a shocking bill'), {
      also: '天价理发 加钱 加项目 强制消费 头皮护理 extra charge forced',
      asks: ['refund'],
      keep: [say('价目表、账单、录音', 'The price list, the bill, a recording')],
      write: [
        say('开始说___元，中间加了___，收了___元。', 'It was to be ¥___; they added ___ and took ¥___.'),
      ],
      advice: quote,
    }),
    complainCard('beauty-card', say('美容卡、美发卡不退', 'The card is not refunded'), {
      also: '办卡 退卡 充值 美容院 会员卡 card refund salon',
      asks: ['refund'],
      keep: [say('充值赠送的约定', 'What was promised for topping up')],
      write: [say('我在___日提出退卡，对方说___。', 'On ___ I asked to leave; they said ___.')],
      advice: prepaid,
    }),
    both('beauty-allergy', say('做完过敏、红肿、烫伤', 'Allergy, swelling or burns'), {
      also: '过敏 烫伤 红肿 毁容 皮肤管理 burn allergy',
      asks: ['refund', 'compensate'],
      keep: [say('病历、用的产品的照片', 'Medical records, photos of the product used')],
      write: [say('做完___小时后___，医院说___。', '___ hours after, ___; the hospital says ___.')],
      advice: told(
        '让店家拿出所用产品的包装，拍下备案号。',
        'Ask for the packaging of what was used and photograph its number.',
      ),
    }),
    elsewhere('beauty-medical', say('打针、手术、线雕出了问题', 'Injections or surgery went wrong'), {
      also: '医美 玻尿酸 肉毒 热玛吉 双眼皮 线雕 injection surgery filler',
      why: say(
        '动针动刀是医疗，由卫生健康部门管；广告和收费的问题可以在这里投诉。',
        'Needles and knives are medicine, for the health authority; advertising and prices can be told here.',
      ),
      to: [health, emergency],
      keep: [say('病历、知情同意书、药瓶', 'Records, consent form and vials')],
    }),
    report('beauty-unlicensed', say('美容院没有资质做医美', 'A salon doing medicine without a licence'), {
      also: '黑医美 无资质 生活美容 打针 unlicensed salon',
      keep: [say('执照、价目表的照片', 'Photos of the licence and price list')],
      write: [say('这家美容院在做___，墙上只有___。', 'The salon does ___ but shows only ___.')],
      advice: reportProtected,
    }),
    both('beauty-ad', say('减肥、祛痘、丰胸没有效果', 'Slimming or skin promises not kept'), {
      also: '减肥 祛痘 丰胸 无效退款 签约 slimming acne promise',
      asks: ['refund', 'compensate'],
      keep: [say('承诺书、宣传、前后照片', 'The promise, the claims, photos before and after')],
      write: [say('承诺___天___，做了___次___。', 'They promised ___ in ___ days; after ___ times ___.')],
      advice: falseAd,
    }),
    complain('beauty-loan', say('被劝贷款做项目', 'Talked into a loan for it'), {
      also: '美容贷 分期 贷款 学生 loan instalment',
      asks: ['refund'],
      keep: [say('贷款合同、谁操作手机的经过', 'The loan, and who handled the phone')],
      write: [
        say('店员拿我的手机办了___元贷款，说___。', 'The staff took a loan of ¥___ on my phone, saying ___.'),
      ],
      advice: loanPushed,
    }),
    lawful('beauty-style', say('发型不喜欢，但没做错', 'I do not like it, though it is as agreed'), {
      also: '不喜欢 不好看 发型 dislike style',
      why: told(
        '按说好的做了，只是不喜欢，难以要求退钱。',
        'If it was done as agreed, not liking it is hard to claim.',
      ),
      then: say('可以请店里免费修一修。', 'Ask for a small correction free of charge.'),
    }),
  ],
)
