/** Terms of who a merchant is and what it may do. */
import { say } from '../text'
import type { Explanation } from './entry'

export const registrationTerms = {
  licence: {
    also: '许可证 执照 licence',
    plain: say(
      '有些生意要先得到政府部门同意才能做，例如卖食品、做药。同意的证明就是许可。',
      'Some business needs the consent of an authority first, such as selling food or making medicine. The licence proves that consent.',
    ),
    forMe: say(
      '看许可在不在有效期、写的范围包不包括您要买的东西。',
      'See whether it is in force and covers what you want to buy.',
    ),
    cites: { GSTL: [6] },
  },
  'shown-licence': {
    also: '网店 电子营业执照 亮证 可信标识 online',
    plain: say(
      '网店要在页面上写明营业执照信息，或者放一个能点进电子营业执照系统的链接。',
      'An online shop shows what stands on its business licence, or a link to the system of electronic licences.',
    ),
    forMe: say(
      '下单前点进去看看，名字和收款的是不是同一家。没有亮照的，可以举报。',
      'Before you order, open it and see whether it names the one you pay. You may report a shop that shows none.',
    ),
    cites: { WJJY: [12] },
  },
  uscc: {
    also: '信用代码 营业执照号 注册号 18位 uscc',
    plain: say(
      '每家登记过的企业和个体户都有的 18 位编号，印在营业执照上，好比商家的身份证号。',
      'The number of 18 characters of every registered company or sole trader, printed on the business licence, much like an identity number.',
    ),
    forMe: say(
      '店名会重，编号不会。转账、签合同、投诉之前，对一对编号最稳妥。',
      'Names repeat, numbers do not. Compare it before you pay, sign or complain.',
    ),
    cites: { L112: [] },
  },
  deregistered: {
    also: '关门 不做了 注销登记',
    plain: say(
      '商家办完手续，结束了登记。它的公示记录也一起停止显示。',
      'The merchant ended its registration in due form. Its public records stop showing with it.',
    ),
    forMe: say(
      '已经注销的商家不能再做生意，不要再付钱给它。',
      'It may not do business any more: do not pay it.',
    ),
    cites: { L107: [20] },
  },
  revoked: {
    also: '吊销营业执照 revoked',
    plain: say(
      '因为违法，营业执照被监管部门收回，不能再做生意。例如连续两年不报年报、又联系不上的。',
      'The licence was taken away because the law was broken, and business must stop. It happens, for example, after two years without a report when nobody can be reached.',
    ),
    forMe: say(
      '不要再付钱给它。以前买的出了问题，尽早投诉或找律师。',
      'Do not pay it. If something bought before has gone wrong, complain or see a lawyer soon.',
    ),
    cites: { GSTL: [18] },
  },
  correction: {
    also: '有误 错了 异议 correct',
    plain: say(
      '公示的信息错了，有证据的人都可以要求改。对企业自己公示的内容有疑问，也可以申请查询或举报。',
      'Whoever has evidence that published information is wrong may demand its correction. What a company published itself may be queried or reported.',
    ),
    forMe: say(
      '机关在 20 个工作日内书面答复您。改正以后，改前改后的内容都会写明。',
      'The office answers in writing within 20 working days. A correction shows what stood there before and after.',
    ),
    cites: { GSTL: [12, 13] },
  },
} as const satisfies Readonly<Record<string, Explanation>>
