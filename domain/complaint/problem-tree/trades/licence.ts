import { say } from '../../../text'
import { byWish, elsewhere, filings, told, trade } from '../build'
import { mediation, reportProtected, reportResult, standardTerms } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { fire, labour, tax } from '../pieces/places'

const { complain } = filings(shop)
const { report } = filings(seen)

/** 执照、小票、发票 */
export const licence = trade(
  'licence',
  say('执照、发票、小票', 'Licences, invoices, receipts'),
  say('没有执照、不给发票、店家耍赖', 'No licence, no invoice, refusal'),
  [
    report('licence-none', say('没有营业执照', 'No business licence'), {
      also: '无照 无证 营业执照 没有执照 unlicensed',
      keep: [say('店门、墙上的照片', 'Photos of door and wall')],
      write: [say('___店在___，墙上没有执照。', 'The shop ___ at ___ shows no licence.')],
      advice: reportProtected,
    }),
    report('licence-food', say('没有食品经营许可', 'No food licence'), {
      also: '食品经营许可 餐饮 无证 小饭桌 food licence',
      keep: [say('菜单、厨房照片', 'The menu and the kitchen')],
      write: [say('___在做___卖，没有许可。', '___ sells ___ without a licence.')],
      advice: reportResult,
    }),
    elsewhere('licence-invoice', say('不给开发票', 'No invoice is given'), {
      also: '发票 开票 税 拒开 invoice tax',
      why: say('发票由税务机关管。', 'Invoices belong to the tax authority.'),
      to: [tax],
      keep: [say('店名、金额、日期、付款记录', 'Shop, sum, day and payment')],
    }),
    complain('licence-receipt', say('不给小票、收据、合同', 'No slip, receipt or contract'), {
      also: '小票 收据 凭证 不给 receipt slip refuse',
      asks: ['redo'],
      keep: [say('付款记录', 'The payment')],
      write: [say('我要凭证，对方说___。', 'I asked for a receipt; they said ___.')],
      advice: told('购货凭证和服务单据，您要就得给。', 'A receipt must be given when you ask for it.'),
    }),
    complain('licence-terms', say('“最终解释权”“概不负责”', '“The shop decides”, “no liability”'), {
      also: '霸王条款 最终解释权 格式条款 unfair terms',
      asks: ['refund'],
      keep: [say('写着这话的牌子', 'The sign')],
      write: [say('店里用___拒绝我的___。', 'With ___ they refuse my ___.')],
      advice: standardTerms,
    }),
    byWish(
      'licence-owner',
      say('换了主人、找不到负责人', 'A new owner, nobody responsible'),
      complain('licence-owner-mine', say('我的钱和货还在那里', 'My money or goods are still there'), {
        also: '换老板 找不到人 负责人 owner gone',
        asks: ['refund'],
        keep: [say('原来的收据、现在的照片', 'The old receipt, photos of now')],
        write: [say('___日换了人，新的说___。', 'A new one since ___ says ___.')],
        advice: mediation,
      }),
      report('licence-owner-check', say('照还挂着旧的，请查', 'The old licence still hangs'), {
        also: '执照 变更 名称 旧执照 old licence change',
        keep: [say('墙上执照的照片', 'A photo of the licence')],
        write: [say('墙上是___，现在经营的是___。', 'The licence names ___; ___ trades there.')],
        advice: reportResult,
      }),
    ),
    elsewhere('licence-safety', say('店里消防、用电危险', 'Fire or wiring hazards'), {
      also: '消防 用电 隐患 fire wiring hazard',
      why: say('消防隐患由消防部门管。', 'Fire hazards belong to the fire service.'),
      to: [fire],
      keep: [say('位置、照片', 'Place and photos')],
    }),
    elsewhere('licence-worker', say('我在那里打工，工资没发', 'I work there and was not paid'), {
      also: '欠薪 打工 工资 社保 wages work',
      why: say('工资由劳动监察管。', 'Wages belong to labour inspection.'),
      to: [labour],
      keep: [say('考勤、工资条、工友', 'Attendance, pay slips, colleagues')],
    }),
  ],
)
