import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd } from '../pieces/advice'
import { service } from '../pieces/bases'
import { antiFraud, cyberspace, police, telecom as telecomOffice } from '../pieces/places'

const { both } = filings(service)

/** 电话、宽带：多归通信管理部门 */
export const telecom = trade(
  'telecom',
  say('电话卡、宽带、流量', 'Phone cards and broadband'),
  say('套餐、携号转网、骚扰电话', 'Plans, moving a number, nuisance calls'),
  [
    elsewhere('telecom-bill', say('乱扣费、套餐被改', 'Wrong charges, plan changed'), {
      also: '扣费 套餐 增值 话费 wrong charge plan',
      why: say('电信收费由通信管理部门管。', 'Telecom charges belong to the telecom authority.'),
      to: [telecomOffice],
      keep: [say('详单、办理记录', 'The itemised bill, what you ordered')],
    }),
    elsewhere('telecom-broadband', say('宽带慢、拆机难、移机不给办', 'Slow broadband, cancelling, moving'), {
      also: '宽带 慢 拆机 移机 违约金 broadband slow cancel',
      why: say('电信服务由通信管理部门管。', 'Telecom service belongs to the telecom authority.'),
      to: [telecomOffice],
      keep: [say('测速截图、合同、工单号', 'Speed tests, contract and case number')],
    }),
    elsewhere('telecom-number', say('不让携号转网、不给销户', 'Number may not move or be closed'), {
      also: '携号转网 销户 合约 number port close',
      why: say('这由通信管理部门管。', 'This belongs to the telecom authority.'),
      to: [telecomOffice],
      keep: [say('查询短信、答复', 'The message and the answer')],
    }),
    both(
      'telecom-shop',
      say('营业厅虚假宣传、老人被办贵套餐', 'A shop misled an old person into a dear plan'),
      {
        also: '营业厅 老人 贵套餐 送手机 shop elderly plan',
        asks: ['refund'],
        keep: [say('宣传单、签的字、话费记录', 'Leaflet, signatures and bills')],
        write: [say('他们说___，老人每月被扣___元。', 'They said ___; ¥___ goes monthly.')],
        advice: falseAd,
      },
    ),
    elsewhere('telecom-spam', say('骚扰电话、垃圾短信', 'Nuisance calls and messages'), {
      also: '骚扰电话 垃圾短信 营销 spam call sms',
      why: say('骚扰信息向通信管理部门举报。', 'Nuisance calls are reported to the telecom authority.'),
      to: [telecomOffice],
      keep: [say('号码、时间、内容', 'Number, time and words')],
    }),
    elsewhere('telecom-scam', say('诈骗电话、钓鱼短信', 'Scam calls, phishing'), {
      also: '诈骗电话 钓鱼 公检法 scam phishing',
      why: say(
        '不要点链接、不要转账；转了马上报警。',
        'Open no link, send no money; if sent, call the police.',
      ),
      to: [police, antiFraud],
      keep: [say('号码、链接、转账', 'Number, link and transfer')],
    }),
    elsewhere('telecom-app', say('应用乱收集信息、强制广告', 'Apps taking data, forced advertisements'), {
      also: '应用 隐私 弹窗 广告 摇一摇 app privacy popup',
      why: say(
        '应用收集信息由通信管理和网信部门管。',
        'Apps belong to the telecom and internet authorities.',
      ),
      to: [telecomOffice, cyberspace],
      keep: [say('截图、应用名和版本', 'Screenshots, name and version')],
    }),
    lawful('telecom-contract', say('合约没到期，提前退要付违约金', 'A fee for leaving a contract early'), {
      also: '违约金 合约期 提前解约 early termination',
      why: told(
        '合约写明、您也同意了的，可以按约收；太高的可以要求降。',
        'If agreed plainly it may be taken; an excessive one can be lowered.',
      ),
      then: say(
        '当时没告诉您有合约期的，向通信管理部门申诉。',
        'If the term was never told, appeal to the telecom authority.',
      ),
    }),
  ],
)
