import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, unsafeFood } from '../pieces/advice'
import { online, seen, shop } from '../pieces/bases'
import { antiFraud, emergency, police } from '../pieces/places'

const { complain, both } = filings(shop)
const { both: bothOnline } = filings(online)
const { report } = filings(seen)

/** 保健品，卖给老人的 */
export const healthFood = trade(
  'health-food',
  say('保健品、养生讲座', 'Health foods and health lectures'),
  say('会销、直播、“专家”电话、免费旅游', 'Lectures, live shows, “expert” calls, free trips'),
  [
    byWish(
      'health-food-lecture',
      say('听讲座买了保健品', 'Bought at a lecture'),
      both(
        'health-food-mine',
        say('买的是我或家里老人，要退钱', 'I or my parents bought; we want the money'),
        {
          also: '保健品 讲座 会销 老人 被骗 养生 lecture elderly parents',
          asks: ['return', 'refund', 'compensate'],
          keep: [
            say('没吃完的产品、收据、转账记录', 'What is left, the receipts, the transfers'),
            say('讲课的录音、合影、群聊天', 'Recordings, group photos, the group chat'),
          ],
          state: [say('老人几岁、谁来劝的、说能治什么', 'The age, who persuaded and what it was to cure')],
          write: [
            say(
              '讲课的人说___能治___，我家老人___岁，共花了___元。',
              'The speaker said ___ cures ___; my parent of ___ paid ¥___.',
            ),
          ],
          advice: fraud,
        },
      ),
      report('health-food-check', say('我们没买，请查这个讲座', 'We did not buy; check the lecture'), {
        also: '会销 讲座 免费鸡蛋 举报 lecture eggs',
        keep: [say('地点、时间、海报', 'Place, time and poster')],
        write: [
          say(
            '每天___点在___给老人讲课，卖___。',
            'At ___ daily they lecture old people in ___ and sell ___.',
          ),
        ],
        advice: reportProtected,
      }),
    ),
    both('health-food-cure', say('包装或宣传说能治病', 'The pack or advertisement claims a cure'), {
      also: '治病 抗癌 降糖 代替药物 cure cancer sugar',
      asks: ['refund', 'compensate'],
      keep: [say('包装、宣传单的照片', 'Photos of pack and leaflet')],
      write: [
        say(
          '包装或宣传单上写着能___，我信了才买的。',
          'The pack or leaflet says it can ___; I bought it for that.',
        ),
      ],
      advice: told(
        '保健食品不是药，不能说治病，也不能代替药。',
        'A health food is no drug: it may neither claim to cure nor replace medicine.',
      ),
    }),
    both('health-food-fake', say('没有“蓝帽子”、批号是假的', 'No blue mark, false approval number'), {
      also: '蓝帽子 批准文号 食健字 假保健品 blue hat approval',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('标志和批准文号的照片', 'Photos of mark and number')],
      write: [say('包装上的批准文号是___，我查到___。', 'The number is ___; looking it up shows ___.')],
      advice: falseAd,
    }),
    both('health-food-ill', say('吃了不舒服、停了药', 'Unwell, or medicine was stopped for it'), {
      also: '不舒服 停药 住院 加药 unwell hospital',
      asks: ['refund', 'compensate'],
      keep: [say('病历、产品、谁劝停药的记录', 'Medical records, the product, who told to stop')],
      write: [say('吃了___天后___，对方还劝停了___。', 'After ___ days ___; they also said to stop ___.')],
      advice: unsafeFood,
    }),
    bothOnline('health-food-call', say('“专家”打电话、直播间劝买', 'Calls from “experts”, live shows'), {
      also: '专家 电话 直播 假专家 养生直播 expert call live',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('来电号码、快递面单、直播截图', 'The number, the parcel label, screenshots')],
      write: [
        say('号码___的人自称___，寄来___收了___元。', 'Someone at ___ claiming to be ___ sent ___ for ¥___.'),
      ],
      advice: told(
        '面单上的寄件人和收款账户，是找到商家的线索。',
        'Sender and account on the label lead to the seller.',
      ),
    }),
    elsewhere(
      'health-food-scam',
      say('收了钱人跑了、骗养老钱、说能返利', 'They took the money and left, or promised returns'),
      {
        also: '跑路 返利 养老诈骗 投资 集资 scam pension invest',
        why: say(
          '这可能是诈骗或非法集资，由公安机关管，越早报案越能追回。',
          'This may be fraud or illegal fundraising: the police deal with it, the sooner the better.',
        ),
        to: [police, antiFraud],
        keep: [say('转账记录、合同、对方的名字和电话', 'Transfers, contract, names and numbers')],
      },
    ),
    elsewhere('health-food-emergency', say('老人吃了晕倒、说不清话', 'Fainted, cannot speak clearly'), {
      also: '晕倒 昏迷 中风 faint stroke',
      why: say('先打急救电话，把吃的东西一起带去。', 'Call the ambulance first and take the product along.'),
      to: [emergency],
      keep: [say('吃的东西和药盒', 'The product and the drug boxes')],
    }),
    complain('health-food-return', say('寄来的还没拆，不给退', 'Not opened, return refused'), {
      also: '没拆 不给退 退货 冷静期 unopened return',
      asks: ['return', 'refund'],
      keep: [say('没拆封的照片', 'A photo that it is sealed')],
      write: [say('___日收到没有拆，要退，对方说___。', 'It came on ___ unopened; they refuse because ___.')],
      advice: told(
        '电话、网上卖的一般七天内可以退；会上买的看当时的承诺。',
        'What is sold by phone or online can usually go back in seven days; at meetings the promise counts.',
      ),
    }),
    lawful('health-food-want', say('老人自己愿意买，没有骗人', 'My parent wants it and nobody lied'), {
      also: '老人愿意 子女反对 自愿 willing parent',
      why: told(
        '成年人自己买合格的东西，商家没有虚假宣传的，难以要求退。',
        'An adult who buys sound goods without being deceived can hardly ask for a refund.',
      ),
      then: say(
        '留着收据和宣传材料；发现夸大宣传，随时可以来投诉。',
        'Keep receipts and leaflets; if claims prove false, come back.',
      ),
    }),
  ],
)
