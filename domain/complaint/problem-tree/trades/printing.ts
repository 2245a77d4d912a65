import { say } from '../../../text'
import { elsewhere, filings, trade } from '../build'
import { asAgreed, mediation, openPrice, reportResult, standardTerms } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { cyberspace, police } from '../pieces/places'

const { complain } = filings(service)
const { report } = filings(seen)

/** 打印、广告制作、代办 */
export const printing = trade(
  'printing',
  say('打印、制作、代办', 'Printing, signs, agencies'),
  say('价格、做坏、泄露、代办执照', 'Prices, spoilt work, leaks, agencies'),
  [
    complain('print-price', say('打印复印乱要价', 'Printing prices invented'), {
      also: '打印 复印 天价 宰客 print copy price',
      asks: ['refund'],
      keep: [say('小票、价目', 'The slip and the price list')],
      write: [say('印了___张收___元，没有价目。', '___ pages cost ¥___; no price was shown.')],
      advice: openPrice,
    }),
    complain('print-quality', say('印错、做坏、和样不符', 'Wrong or spoilt work'), {
      also: '印错 喷绘 招牌 做坏 色差 wrong print sign',
      asks: ['redo', 'refund'],
      keep: [say('样稿、实物', 'The proof and the work')],
      write: [say('样稿是___，做出来___。', 'The proof is ___; it came out ___.')],
      advice: mediation,
    }),
    complain('print-deposit', say('定制不做了、定金不退', 'Cancelled, the deposit kept'), {
      also: '定制 取消 定金 招牌 custom deposit',
      asks: ['refund'],
      keep: [say('合同、聊天', 'Contract and chat')],
      write: [
        say('___日取消，还没做，不退___元。', 'I cancelled on ___, before they began; they keep ¥___.'),
      ],
      advice: standardTerms,
    }),
    complain('print-agency', say('代办执照、商标、贷款骗钱', 'Agencies for licences, marks, loans'), {
      also: '代办 执照 商标 贷款 中介 agency licence trademark',
      asks: ['refund'],
      keep: [say('合同、付款、承诺', 'Contract, payment and promise')],
      write: [say('付了___元办___，对方说___。', 'I paid ¥___ for ___; they say ___.')],
      advice: asAgreed,
    }),
    elsewhere('print-fake', say('做假证、刻假章', 'Forged papers and seals'), {
      also: '假证 假章 假票 伪造 forged papers seal',
      why: say('伪造证件印章由公安机关管。', 'Forging papers and seals belongs to the police.'),
      to: [police],
      keep: [say('店名、样品照片', 'The name and a photo')],
    }),
    elsewhere('print-id', say('泄露身份证、简历', 'Identity papers leaked'), {
      also: '身份证 泄露 简历 信息 identity leak',
      why: say(
        '个人信息被倒卖由公安、网信部门管。',
        'Data sold on belongs to police and internet authority.',
      ),
      to: [police, cyberspace],
      keep: [say('接到的骚扰记录', 'Calls you got')],
    }),
    complain('print-data', say('文件丢了、优盘中毒', 'Files lost, a stick infected'), {
      also: '优盘 病毒 文件丢 file lost virus',
      asks: ['compensate'],
      keep: [say('前后的文件、对方的话', 'Files before and after, what they said')],
      write: [say('___日在___店使用后___。', 'After using ___ on ___, ___.')],
      advice: mediation,
    }),
    report('print-sign', say('门头字号乱用、夸大', 'Names on signs that mislead'), {
      also: '门头 字号 冒充 官方 sign name official',
      keep: [say('门头照片', 'A photo of the sign')],
      write: [say('门头写___，我查到___。', 'The sign says ___; I found ___.')],
      advice: reportResult,
    }),
  ],
)
