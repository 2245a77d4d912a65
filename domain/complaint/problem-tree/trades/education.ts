import { say } from '../../../text'
import { elsewhere, filings, further, lawful, told, trade } from '../build'
import { closedShop, falseAd, loanPushed, mediation, prepaid } from '../pieces/advice'
import { card } from '../pieces/bases'
import { education as educationOffice, labour } from '../pieces/places'

const { complain, both } = filings(card)

/** 培训 */
export const education = trade(
  'education',
  say('培训班、家教、驾考之外的课', 'Courses and lessons'),
  say('退费、包过、贷款、托管', 'Refunds, guarantees, loans, day care'),
  [
    complain('education-refund', say('退学费被拒、扣很多', 'Refund refused or mostly kept'), {
      also: '退费 学费 培训班 扣费 课时 tuition refund',
      asks: ['refund'],
      keep: [say('合同、课时记录、退费申请', 'Contract, lessons taken, your request')],
      state: [say('交了多少、上了几节', 'What you paid and how many lessons')],
      write: [
        say(
          '共___节课，上了___节，要退___元，对方说___。',
          'Of ___ lessons ___ were given; I ask for ¥___ back; they say ___.',
        ),
      ],
      advice: prepaid,
    }),
    complain('education-closed', say('机构关门、老师全走', 'The school closed'), {
      also: '培训机构 跑路 关门 倒闭 停课 school closed',
      asks: ['refund'],
      keep: [say('收款公司名、家长群', 'Who took the money, the group of parents')],
      write: [say('___日停课，还剩___节。', 'It stopped on ___; ___ lessons are left.')],
      advice: closedShop,
    }),
    both(
      'education-promise',
      say('“包过”“包就业”“名师”不实', '“Guaranteed pass”, “job” or “famous teacher”'),
      {
        also: '包过 包就业 名师 保分 虚假 guarantee pass job',
        asks: ['refund', 'compensate'],
        keep: [say('承诺书、宣传、聊天', 'The promise, the claims, the chat')],
        write: [say('宣传说___，实际___。', 'They advertised ___; in fact ___.')],
        advice: falseAd,
      },
    ),
    complain('education-loan', say('被劝办“培训贷”', 'A training loan'), {
      also: '培训贷 分期 先学后付 贷款 training loan',
      asks: ['refund'],
      keep: [say('贷款合同、谁让办的', 'The loan and who urged it')],
      write: [say('他们说___，让我办了___元贷款。', 'They said ___ and had me borrow ¥___.')],
      advice: loanPushed,
    }),
    elsewhere(
      'education-school',
      say('学科类补课、无证办学', 'School subjects taught for profit, no licence'),
      {
        also: '学科补课 违规补课 无证办学 双减 tutoring licence',
        why: say(
          '办学资格和学科培训由教育部门管。',
          'Licences and school subjects belong to the education authority.',
        ),
        to: [educationOffice],
        keep: [say('地点、时间、课程名', 'Place, time and subject')],
      },
    ),
    complain('education-change', say('换老师、改网课、换校区', 'Another teacher, online, another place'), {
      also: '换老师 网课 换校区 缩水 change teacher online',
      asks: ['refund', 'redo'],
      keep: [say('合同和通知', 'The contract and the notice')],
      write: [say('合同是___，现在变成___。', 'The contract has ___; now it is ___.')],
      advice: mediation,
    }),
    complain('education-daycare', say('托管、研学、夏令营', 'Day care, study trips, camps'), {
      also: '托管 研学 夏令营 小饭桌 day care camp',
      asks: ['refund', 'compensate'],
      keep: [say('协议、行程、照片', 'The terms, the plan, photos')],
      write: [say('约定___，实际___，孩子___。', 'Agreed ___; in fact ___; the child ___.')],
      advice: told(
        '吃坏、受伤先就医；吃饭场所没许可的也可以举报。',
        'If ill or hurt see a doctor; a kitchen without licence can be reported.',
      ),
    }),
    further('education-other', say('别的情况', 'Something else'), say('是哪一种？', 'Which is it?'), [
      elsewhere('education-public', say('学校、幼儿园的收费和管理', 'Fees and rules of schools'), {
        also: '学校 幼儿园 收费 校服 食堂 school fee kindergarten',
        why: say(
          '学校由教育部门管；食堂食品安全、乱收费可以在这里举报。',
          'Schools belong to the education authority; canteen food and wrong fees can be reported here.',
        ),
        to: [educationOffice],
        keep: [say('收费通知、照片', 'The notice and photos')],
      }),
      elsewhere('education-skill', say('职业技能证、考证', 'Vocational certificates'), {
        also: '职业证 技能证 假证 考证 vocational certificate',
        why: say(
          '职业技能培训由人力资源社会保障部门管。',
          'Vocational training belongs to the labour authority.',
        ),
        to: [labour],
        keep: [say('证书、收据', 'The certificate and the receipt')],
      }),
      lawful('education-score', say('上了课，成绩没提高', 'Lessons taken, no better marks'), {
        also: '没效果 成绩 没提高 no result',
        why: told(
          '没有承诺成绩的，学不好不算违约。',
          'Without a promise of marks, a poor result is no breach.',
        ),
        then: say('没上的课可以谈退费。', 'Unused lessons can be talked about.'),
      }),
    ]),
  ],
)
