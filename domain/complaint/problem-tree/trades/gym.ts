import { say } from '../../../text'
import { elsewhere, filings, further, lawful, told, trade } from '../build'
import { closedShop, falseAd, prepaid, standardTerms } from '../pieces/advice'
import { card, service } from '../pieces/bases'
import { police } from '../pieces/places'

const { complain, both } = filings(card)
const { complain: complainService } = filings(service)

/** 健身、游泳、舞蹈，也适用于一般的预付卡 */
export const gym = trade(
  'gym',
  say('健身、游泳、各种会员卡', 'Gyms, pools, all prepaid cards'),
  say('退卡、转让、关店、换教练', 'Refund, transfer, closing, another coach'),
  [
    further('gym-refund', say('想退卡', 'I want my money back'), say('为什么退？', 'Why?'), [
      complain(
        'gym-refund-service',
        say('店搬了、教练换了、设施变差', 'Moved, coach changed, worse equipment'),
        {
          also: '搬店 换教练 缩水 退卡 健身房 moved coach gym',
          asks: ['refund'],
          keep: [say('合同、通知、现场照片', 'Contract, notice, photos')],
          write: [say('办卡时说___，现在变成___。', 'On joining they said ___; now it is ___.')],
          advice: prepaid,
        },
      ),
      complain('gym-refund-health', say('生病、搬家、怀孕去不了', 'Illness, moving, pregnancy'), {
        also: '生病 怀孕 搬家 去不了 退卡 illness pregnant',
        asks: ['refund'],
        keep: [say('病历或搬家的证明', 'A medical or moving paper')],
        write: [say('因为___不能再去，___日提出退卡。', 'Because of ___ I cannot go; I asked on ___.')],
        advice: told(
          '自己的原因退，可能要付合理的费用；看合同，也可以要求停卡、转让。',
          'For your own reasons a fair fee may be due; you may also ask to pause or transfer.',
        ),
      }),
      complain('gym-refund-early', say('刚办几天，还没用', 'Joined days ago, unused'), {
        also: '刚办卡 冷静期 没用过 反悔 cooling off unused',
        asks: ['refund'],
        keep: [say('办卡时间、没有入场记录', 'The time of joining, no visits')],
        write: [
          say(
            '___日办的，一次没用，___日要退，店里说___。',
            'Joined on ___, never used; asked on ___; they said ___.',
          ),
        ],
        advice: told(
          '有的地方规定了冷静期；没有的，越早书面提出越好谈。',
          'Some places give a cooling-off time; else ask early and in writing.',
        ),
      }),
      lawful('gym-refund-lazy', say('不想去了，店没有错', 'I just lost interest'), {
        also: '不想去 没时间 lost interest no time',
        why: told(
          '店家按约定服务的，单方面不想去，不一定能全退。',
          'If the gym keeps its word, losing interest may not bring all back.',
        ),
        then: say(
          '可以商量转让、停卡，或退掉还没用的私教课。',
          'Ask to transfer, pause, or return unused private lessons.',
        ),
      }),
    ]),
    complain('gym-closed', say('店突然关门', 'It closed suddenly'), {
      also: '健身房 美发店 关门 闭店 倒闭 跑路 停业 closed gone',
      asks: ['refund'],
      keep: [say('关门的照片、通知、会员群', 'Photos, the notice, the group')],
      write: [say('___日起关门，说___，联系不上。', 'Closed since ___, saying ___; nobody answers.')],
      advice: closedShop,
    }),
    elsewhere('gym-fled', say('刚收一大笔钱就跑、好多人被骗', 'They took much money and fled'), {
      also: '卷款 跑路 充值活动 职业闭店 fled mass',
      why: say(
        '收钱时就没打算服务的，可能是诈骗，先报警。',
        'If they never meant to serve, it may be fraud: go to the police first.',
      ),
      to: [police],
      keep: [say('收款账户、合同、受害人名单', 'The account, contracts, who was hit')],
    }),
    complain('gym-takeover', say('换了老板，新店不认卡', 'A new owner does not honour cards'), {
      also: '转让 换老板 不认卡 加钱 new owner honour',
      asks: ['redo', 'refund'],
      keep: [say('原合同、新店的告示', 'The contract, the notice of the new one')],
      write: [say('___日换了老板，要我再付___元。', 'A new owner since ___ wants ¥___ more.')],
      advice: told(
        '转让要通知会员；新老店谁接债，要求他们写清楚。',
        'Members must be told; ask both to state who takes the debts.',
      ),
    }),
    complain('gym-coach', say('私教课强推、过期作废', 'Private lessons pushed or expired'), {
      also: '私教 强推 过期 作废 约不上 private lessons expire',
      asks: ['refund', 'redo'],
      keep: [say('课程协议、约课记录', 'The terms and the bookings')],
      write: [say('买了___节，还剩___节，店里说___。', 'I bought ___ lessons; ___ are left; they say ___.')],
      advice: standardTerms,
    }),
    both('gym-ad', say('宣传的泳池、设备没有', 'The pool or equipment never came'), {
      also: '预售 没开业 泳池 设施 虚假 presale pool promised',
      asks: ['refund', 'compensate'],
      keep: [say('宣传单、现场照片', 'The leaflet and photos')],
      write: [say('办卡时宣传有___，开业后___。', 'Advertised with ___; after opening ___.')],
      advice: falseAd,
    }),
    complainService('gym-hurt', say('在店里受伤', 'Hurt on the premises'), {
      also: '受伤 摔倒 器械 溺水 hurt fall equipment',
      asks: ['compensate'],
      keep: [say('病历、监控时间、现场照片', 'Medical records, time on camera, photos')],
      write: [say('___点在___处受伤，因为___。', 'At ___ I was hurt at ___ because of ___.')],
      advice: told(
        '场地湿滑、器械坏、没有救生员的，店家要担责。',
        'A slippery floor, broken equipment or no lifeguard is their fault.',
      ),
    }),
  ],
)
