import { say } from '../../../text'
import { byWish, elsewhere, filings, told, trade } from '../build'
import { fraud, guarantee, reportProtected } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { fire, police } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 电动自行车 */
export const eBike = trade(
  'e-bike',
  say('电动自行车', 'Electric bicycles'),
  say('电池、上牌、改装、共享单车', 'Batteries, plates, tuning, shared bikes'),
  [
    complain('ebike-battery', say('电池不耐用、虚标', 'Weak or overstated battery'), {
      also: '电池 续航 虚标 充不进电 battery range',
      asks: ['repair', 'replace', 'refund'],
      keep: [say('合格证、充电后实跑的记录', 'The certificate, kilometres after a charge')],
      write: [say('说能跑___公里，只能跑___公里。', 'It was to go ___ km; it goes ___.')],
      advice: guarantee,
    }),
    byWish(
      'ebike-illegal',
      say('超标车、改装车', 'Bikes beyond the standard, tuned bikes'),
      both('ebike-illegal-mine', say('我买的上不了牌，要退车', 'Mine gets no plate; I want to return it'), {
        also: '上不了牌 超标车 无3C 合格证 plate standard ccc',
        asks: ['return', 'refund', 'compensate'],
        keep: [say('合格证、发票、车管的答复', 'Certificate, invoice, answer of the plate office')],
        write: [say('店里说能上牌，___日去办说___。', 'They said it gets a plate; on ___ I was told ___.')],
        advice: fraud,
      }),
      report('ebike-illegal-check', say('我没买，店里在改装、解限速', 'I saw a shop tuning them'), {
        also: '改装 解限速 加电池 飞线 tuning speed limit',
        keep: [say('改装现场的照片', 'Photos of the tuning')],
        write: [
          say(
            '这家店给车___（解限速、加电池），收___元。',
            'The shop ___ (unlocks, adds batteries to) bikes for ¥___.',
          ),
        ],
        advice: reportProtected,
      }),
    ),
    both('ebike-old-battery', say('卖翻新电池、拼装电池', 'Rebuilt batteries sold'), {
      also: '翻新电池 拼装电池 旧电芯 rebuilt battery',
      asks: ['replace', 'refund'],
      keep: [say('电池编码、外壳的照片', 'Photos of the code and the case')],
      write: [say('电池编码___，拆封有___痕迹。', 'The code is ___; the case shows ___.')],
      advice: told(
        '拼装电池容易起火，先停用，别放在家里充。',
        'Rebuilt batteries catch fire: stop using it and do not charge it at home.',
      ),
    }),
    elsewhere('ebike-fire', say('冒烟、起火、楼道充电', 'Smoke, fire, charging in the stairwell'), {
      also: '起火 冒烟 楼道充电 飞线 fire charging stairwell',
      why: say(
        '着火先打 119；楼道充电找物业和消防。',
        'For fire call 119; charging in stairwells belongs to the fire service.',
      ),
      to: [fire],
      keep: [say('地点、照片；车辆残骸别动', 'Place and photos; leave the remains')],
    }),
    complain('ebike-fault', say('刹车、车架、电机有毛病', 'Brakes, frame or motor faulty'), {
      also: '刹车 车架 断裂 电机 故障 brake frame motor',
      asks: ['repair', 'replace', 'return'],
      keep: [say('故障视频、三包凭证', 'A video, the guarantee')],
      write: [
        say(
          '骑了___天，___（刹车、车架、电机）出了毛病：___。',
          'After ___ days the ___ (brake, frame, motor) failed: ___.',
        ),
      ],
      advice: guarantee,
    }),
    complain('ebike-tradein', say('以旧换新补贴没给', 'Trade-in subsidy not paid'), {
      also: '以旧换新 补贴 电动车 旧车 subsidy trade-in',
      asks: ['refund'],
      keep: [say('旧车交接单、付款单', 'The slip of the old bike, the bill')],
      write: [say('交了旧车，补贴___元没有到。', 'I gave the old bike; ¥___ has not come.')],
      advice: told('先看活动规则写的到账时间。', 'First see the time in the rules.'),
    }),
    complain('ebike-shared', say('共享单车、电单车乱扣费', 'Shared bikes overcharge'), {
      also: '共享单车 押金 调度费 扣费 shared bike fee deposit',
      asks: ['refund'],
      keep: [say('行程和扣费截图', 'The ride and the charge')],
      write: [say('___日还在___，仍被扣___元。', 'I parked at ___ on ___; they took ¥___.')],
      advice: told(
        '先在应用里申诉，附停放照片。',
        'Appeal in the app first, with a photo of the parked bike.',
      ),
    }),
    elsewhere('ebike-accident', say('撞人、被扣车', 'An accident, the bike impounded'), {
      also: '事故 扣车 交警 撞 accident impound',
      why: say('交通事故和扣车由公安交管部门管。', 'Accidents belong to the traffic police.'),
      to: [police],
      keep: [say('事故认定、照片', 'The finding and photos')],
    }),
  ],
)
