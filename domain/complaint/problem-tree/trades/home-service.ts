import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { asAgreed, fraud, openPrice, reportProtected } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { police } from '../pieces/places'

const { complain, both } = filings(service)
const { report } = filings(seen)

/** 开锁、疏通、家政、维修 */
export const homeService = trade(
  'home-service',
  say('开锁、疏通、家政、保洁', 'Locks, drains, cleaners and nannies'),
  say('上门服务、保姆、家电清洗', 'Help that comes to the house'),
  [
    both('service-lock', say('开锁、换锁天价', 'Locksmiths overcharging'), {
      also: '开锁 换锁 天价 坐地起价 locksmith overcharge',
      asks: ['refund'],
      keep: [say('电话报价、收款记录', 'The price on the phone, the payment')],
      write: [say('电话说___元，到了收___元，还说___。', 'On the phone ¥___; on the spot ¥___, saying ___.')],
      advice: openPrice,
    }),
    both('service-drain', say('疏通、防水按米按斤乱算', 'Drain or leak work charged by the metre or kilo'), {
      also: '疏通 下水道 防水 补漏 打胶 按斤 drain waterproof',
      asks: ['refund', 'compensate'],
      keep: [say('施工视频、用料桶的照片', 'A video of the work, photos of the cans')],
      write: [say('说好___元，做完按___算成___元。', 'Agreed at ¥___; counted by ___ it became ¥___.')],
      advice: fraud,
    }),
    complain('service-clean', say('保洁没做好、弄坏东西', 'Bad cleaning, things broken'), {
      also: '保洁 擦玻璃 弄坏 深度清洁 cleaning broke',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('前后照片、损坏物的价格', 'Photos before and after, the value of what broke')],
      write: [say('约定___，没做___，还弄坏___。', 'Agreed ___; ___ was not done; ___ broke.')],
      advice: asAgreed,
    }),
    complain(
      'service-nanny',
      say('保姆、月嫂不合格，中介费不退', 'An unfit nanny, the agency keeps its fee'),
      {
        also: '保姆 月嫂 中介费 健康证 家政公司 nanny agency fee',
        asks: ['redo', 'refund'],
        keep: [say('合同、健康证、换人的记录', 'Contract, health certificate, changes')],
        write: [
          say(
            '中介承诺___，来的人___，换了___次。',
            'The agency promised ___; who came ___; changed ___ times.',
          ),
        ],
        advice: asAgreed,
      },
    ),
    elsewhere('service-theft', say('上门的人偷东西、打人', 'The helper stole or hit'), {
      also: '偷东西 打人 虐待 保姆偷 theft abuse',
      why: say('偷盗和伤人由公安机关管。', 'Theft and violence belong to the police.'),
      to: [police],
      keep: [say('监控、身份证号', 'Camera records and identity')],
    }),
    complain('service-warranty', say('修好又坏，不认保修', 'Broken again, the warranty denied'), {
      also: '保修 又坏 返修 水电维修 warranty repair again',
      asks: ['repair', 'refund'],
      keep: [say('维修单上的保修期', 'The warranty on the slip')],
      write: [say('___日修的，保___，___日又___。', 'Repaired on ___ with ___; on ___ it ___ again.')],
      advice: told(
        '维修后同样的毛病又来，一般应免费返修。',
        'The same fault after a repair is usually mended free.',
      ),
    }),
    report('service-number', say('假冒官方的维修电话、小广告', 'False service numbers, stickers'), {
      also: '假官网 维修电话 小广告 冒充 fake hotline sticker',
      keep: [say('网页、贴纸、号码的照片', 'The page, the sticker and the number')],
      write: [say('号码___冒充___，在___看到的。', 'The number ___ poses as ___; I saw it at ___.')],
      advice: reportProtected,
    }),
    lawful(
      'service-callout',
      say('人来了没修成，收了上门费', 'Came, could not mend it, took a call-out fee'),
      {
        also: '上门费 检测费 没修 call-out fee',
        why: told('事先说明的上门费可以收。', 'A call-out fee told beforehand may be taken.'),
        then: say('没说过的，可以不付或要回。', 'If it was not told, you need not pay.'),
      },
    ),
  ],
)
