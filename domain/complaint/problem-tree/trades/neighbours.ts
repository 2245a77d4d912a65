import { say } from '../../../text'
import { elsewhere, trade } from '../build'
import { civilAffairs, court, environment, hotline, housing, legalAid, police, urban } from '../pieces/places'

/** 邻里和环境：都归别的部门 */
export const neighbours = trade(
  'neighbours',
  say('噪声、邻里、环境', 'Noise, neighbours, environment'),
  say('这些归别的部门，这里告诉您找谁', 'Others deal with these; here is who'),
  [
    elsewhere('noise-neighbour', say('邻居吵、广场舞', 'Noisy neighbours, dancing in the square'), {
      also: '噪音 邻居 广场舞 半夜 noise neighbour dance',
      why: say(
        '生活噪声由公安机关管，也可以找社区调解。',
        'Noise of daily life belongs to the police or community mediation.',
      ),
      to: [police, hotline],
      keep: [say('时间记录、录音', 'A record of times, a recording')],
    }),
    elsewhere('noise-building', say('工地半夜施工', 'Building sites at night'), {
      also: '工地 夜间施工 扬尘 building night dust',
      why: say(
        '建筑施工噪声由生态环境和城市管理部门管。',
        'Sites belong to the environment authority and city management.',
      ),
      to: [environment, urban],
      keep: [say('工地名、时间、视频', 'Site, time and video')],
    }),
    elsewhere('noise-shop', say('商店喇叭、音响', 'Loudspeakers of shops'), {
      also: '喇叭 音响 商店 促销 loudspeaker shop',
      why: say(
        '商业噪声由公安、生态环境部门管。',
        'Commercial noise belongs to police and environment authority.',
      ),
      to: [hotline],
      keep: [say('店名、时间、视频', 'Name, time and video')],
    }),
    elsewhere('smell-factory', say('工厂臭味、污水、黑烟', 'Smell, waste water or smoke of factories'), {
      also: '臭味 污水 黑烟 污染 smell sewage smoke',
      why: say('污染由生态环境部门管。', 'Pollution belongs to the environment authority.'),
      to: [environment],
      keep: [say('地点、时间、照片', 'Place, time and photos')],
    }),
    elsewhere('neighbour-leak', say('楼上漏水、占楼道', 'A leak from above, blocked stairs'), {
      also: '楼上漏水 楼道 堆物 相邻 leak upstairs blocked',
      why: say(
        '邻里之间先找物业、社区调解，谈不拢去法院。',
        'Between neighbours: first mediation, then the court.',
      ),
      to: [housing, court],
      keep: [say('照片、沟通记录', 'Photos and what was said')],
    }),
    elsewhere('neighbour-debt', say('朋友借钱不还、合伙纠纷', 'Debts and partnerships'), {
      also: '借钱不还 欠条 合伙 投资 debt loan partner',
      why: say('民间借贷和合伙由法院管。', 'Debts and partnerships belong to the court.'),
      to: [court, legalAid],
      keep: [say('借条、转账、聊天', 'The note, transfers and chat')],
    }),
    elsewhere(
      'neighbour-charity',
      say('募捐、宗教活动、殡葬用地', 'Collections, religious activities, burial land'),
      {
        also: '募捐 众筹 墓地 collection charity burial',
        why: say('慈善和殡葬管理由民政部门管。', 'Charity and burial belong to civil affairs.'),
        to: [civilAffairs],
        keep: [say('组织名、收据', 'Its name and receipts')],
      },
    ),
    elsewhere('neighbour-other', say('不知道归谁管', 'I do not know who is in charge'), {
      also: '不知道 归谁管 其他部门 who unknown',
      why: say(
        '打 12345，说清地点和事情，热线会转给该管的部门。',
        'Call 12345, say where and what: they pass it on.',
      ),
      to: [hotline],
      keep: [say('地点、时间、经过', 'Place, time and what happened')],
    }),
  ],
)
