/** Terms of a complaint or a report. */
import { say } from '../text'
import type { Explanation } from './entry'

export const caseTerms = {
  complaint: {
    also: '12315 维权 退款 complain',
    plain: say(
      '买东西或服务出了纠纷，您请市场监管部门来调解，要商家退款、更换或赔偿。',
      'After a quarrel about something you bought, you ask the market regulator to mediate, so that the merchant refunds, replaces or pays.',
    ),
    forMe: say(
      '要的是解决您自己的事。既想退钱又想让人查它的，会分成投诉和举报两件分别处理。',
      'It is about your own matter. If you want both your money and an inquiry, it becomes a complaint and a report, handled apart.',
    ),
    cites: { L121: [9] },
  },
  report: {
    also: '检举 揭发 匿名 report',
    plain: say(
      '您把商家可能违法的线索告诉监管部门，由它去查。可以不写名字，您的身份要保密。',
      'You tell the authority of a possible breach of the law, and it looks into it. You need not give your name, and who you are is kept secret.',
    ),
    forMe: say(
      '举报不管退钱；要退钱，请同时投诉。机关一般在 15 个工作日内核实、决定要不要立案，可以再延长 15 个。',
      'A report brings no refund; for that, complain as well. Whether a case is opened is decided within 15 working days, or 15 more.',
    ),
    cites: { L121: [9, 37], CFCX: [18] },
  },
  acceptance: {
    also: '待受理 已受理 接收 accept',
    plain: say(
      '办理机关决定办您这件投诉。收到以后 7 个工作日内要决定受理还是不受理。',
      'The office decides to handle your complaint. It must decide within 7 working days of receiving it.',
    ),
    forMe: say('受理以后开始调解，一般在 60 天内结束。', 'Mediation follows, as a rule within 60 days.'),
    cites: { L121: [15, 23] },
  },
  refusal: {
    also: '不受理 拒绝 驳回 refuse',
    plain: say(
      '办理机关决定不办这件投诉，必须告诉您理由。理由只能是规定里写的那几种，例如不归它管、超过三年、材料不全。',
      'The office decides not to handle the complaint and must say why. Only the grounds of the rule count, such as another duty, more than three years, or missing papers.',
    ),
    forMe: say(
      '通知里要写明还有哪些路：和商家商量、找消费者协会、仲裁、去法院。缺材料的，补齐了可以再投诉。',
      "The letter names other ways: settling, the consumers' association, arbitration, court. If papers were missing, you may file again with them.",
    ),
    cites: { L121: [15, 16], XF: [39] },
  },
  supplement: {
    also: '补充材料 补材料 supplement',
    plain: say(
      '材料缺了或没写清楚，办理机关请您补上。',
      'Something is missing or unclear, and the office asks you for it.',
    ),
    forMe: say(
      '请尽早补。缺少规定的材料，是可以不受理的理由之一。',
      'Send it soon: missing papers are one of the grounds for refusal.',
    ),
    cites: { L121: [10, 11, 16] },
  },
  mediation: {
    also: '调节 协商 委托调解 mediate',
    plain: say(
      '办理机关请您和商家一起商量怎么解决，双方都愿意才能进行。它不是判决，谁也不能逼谁答应。',
      'The office helps you and the merchant to agree; both must be willing. It is no judgment: nobody can be made to agree.',
    ),
    forMe: say(
      '从受理那天起一般 60 天内结束。谈不成，还可以去法院。',
      'It ends within 60 days of acceptance as a rule. If it fails, you can still go to court.',
    ),
    cites: { L121: [18, 19, 23], XF: [39] },
  },
  termination: {
    also: '调解失败 结束 terminate',
    plain: say(
      '调解没有谈成就结束了：例如有一方不来、不同意，或者满了 60 天。您撤回投诉、双方自己和好，也会终止。',
      'Mediation ends without agreement, for example because one side stays away or says no, or 60 days have passed. It also ends when you withdraw or settle yourselves.',
    ),
    forMe: say(
      '机关在 7 个工作日内告诉双方。投诉结束，您的权利还在，可以仲裁或去法院。',
      'Both sides are told within 7 working days. Your rights remain: you can go to arbitration or to court.',
    ),
    cites: { L121: [23], XF: [39] },
  },
  suspension: {
    also: '暂停 鉴定 检测 回避 suspend',
    plain: say(
      '调解先停一停，等一件事办完再接着来，例如要鉴定、检测，或者有人要求换调解员。',
      'Mediation waits until something is done, such as a test, or another mediator is found.',
    ),
    forMe: say(
      '鉴定、检测用的时间不算在 60 天里。停的原因没有了，调解就接着进行。',
      'Time for tests does not count towards the 60 days. When the cause is gone, mediation goes on.',
    ),
    cites: { L121: [21, 22] },
  },
  odr: {
    also: 'ODR 和解 绿色通道 odr',
    plain: say(
      '开通了这项服务的商家，先在网上直接和您商量。商家要在 10 个工作日内答复。',
      'A merchant that takes part first answers you directly online, within 10 working days.',
    ),
    forMe: say(
      '这段时间不算在办理机关的期限里。谈不成，投诉回到办理机关。',
      "This time does not count towards the office's own. If it fails, the complaint goes back to the office.",
    ),
    cites: {},
  },
  transfer: {
    also: '转交 转办 公安 transfer',
    plain: say(
      '这件事归别的单位管，办理机关把它转过去。涉嫌诈骗的，要由公安机关处理。',
      'Another office is in charge, and the matter is passed on to it. Suspected fraud belongs to the police.',
    ),
    forMe: say(
      '以后由新的单位和您联系。记下它的名称和日期，过些天没消息就打电话去问。',
      'The other office will contact you. Note its name and the day, and call it when you hear nothing.',
    ),
    cites: { L121: [13, 42] },
  },
  closed: {
    also: '结案 完结 结束 closed',
    plain: say('这件事办理机关已经办完，不再往下处理。', 'The office has finished with the matter.'),
    forMe: say(
      '办结不等于您的问题都解决了。不满意的，页面上写着还能怎么办。',
      'Closed does not mean that all is solved. If you are not content, the page says what else you can do.',
    ),
    cites: {},
  },
  verification: {
    also: '调查 查证 核实 verify',
    plain: say(
      '监管部门先看举报的事是不是真的，再决定要不要立案。一般 15 个工作日，可以再延长 15 个工作日。',
      'The authority looks whether the report is true and then decides whether to open a case: 15 working days, or 15 more.',
    ),
    forMe: say(
      '这是机关办事的期限，不保证给您一个结果。有新证据，可以随时补交。',
      'That is the time of the office; it promises you no result. You may add evidence at any time.',
    ),
    cites: { CFCX: [18], L121: [27] },
  },
  'case-opened': {
    also: '不予立案 立案调查 case',
    plain: say(
      '监管部门认为可能违法，正式开始查。一般在立案后 90 天内办完，可以延长。',
      'The authority suspects a breach and begins a formal inquiry, to be finished within 90 days as a rule; that may be extended.',
    ),
    forMe: say(
      '立案是查它违不违法，不是帮您要回钱。要退款、赔偿，请另外投诉。',
      'It is about a breach of the law, not about your money. For a refund or damages, file a complaint.',
    ),
    cites: { CFCX: [18, 64] },
  },
  jurisdiction: {
    also: '归谁管 哪个局 属地 jurisdiction',
    plain: say(
      '哪个地方的市场监管部门来办。在门店买的，一般找店所在的县、区；在网店买的，可以找页面上写的地址，也可以找平台所在地。',
      'Which office handles it. For a shop, that of its county or district; for a shop on a platform, that of the address it shows, or of the platform.',
    ),
    forMe: say(
      '找对地方办得快。我们写明建议哪里、为什么，您也可以改。',
      'The right office is quicker. We say which and why, and you may choose another.',
    ),
    cites: { L121: [13, 29, 31, 32] },
  },
  'power-of-attorney': {
    also: '代理 委托 代办 帮父母投诉 proxy',
    plain: say(
      '您请别人替您投诉时签的纸，写明请谁、能替您做什么、到哪天为止。要交原件和代理人的身份证明。',
      'The paper you sign so that somebody may complain for you: who, what they may do, and until when. The original and the identity of the agent are needed.',
    ),
    forMe: say(
      '没写在上面的事，代理人不能替您答应。替父母投诉，也要他们签字。',
      'What it does not name, the agent may not agree to. Parents sign it too when you complain for them.',
    ),
    cites: { L121: [11] },
  },
  joint: {
    also: '一起投诉 集体投诉 代表 joint',
    plain: say(
      '好几个人碰到同一件事，可以一起投诉，选出两名代表人来办。',
      'When several people have the same trouble, they may complain together and choose two representatives.',
    ),
    forMe: say(
      '代表人要改变请求、同意和解，必须先得到其他人同意。',
      'Before they change what is asked or settle, representatives need the consent of all.',
    ),
    cites: { L121: [12] },
  },
  'mediation-letter': {
    also: '协议 调解协议 agreement',
    plain: say(
      '双方谈成以后，办理机关写下的协议，写明商家在哪天之前做什么。',
      'The paper of the office on what both sides agreed: what the merchant does, and until when.',
    ),
    forMe: say(
      '请收好。商家没有做到，可以凭它去法院。',
      'Keep it. If the merchant does not do it, you can take it to court.',
    ),
    cites: { FORMS: [] },
  },
  'time-bar': {
    also: '时效 超过三年 过期 time limit',
    plain: say(
      '从知道或者应该知道自己吃亏那天起，超过三年的投诉，机关可以不受理。',
      'A complaint may be refused when more than three years have passed since you knew, or should have known, of the harm.',
    ),
    forMe: say(
      '别拖，越早投诉证据越好找。',
      'Do not wait: the sooner you complain, the easier the evidence.',
    ),
    cites: { L121: [16] },
  },
  reconsideration: {
    also: '复议 不服 告机关 reconsideration',
    plain: say(
      '您认为机关做得不对，请它的上级或政府再看一遍。',
      'You think that the office was wrong, and ask a higher authority to look again.',
    ),
    forMe: say(
      '它有期限，请尽早问清楚。复议不在投诉举报的范围里，要另外申请。',
      'There is a time limit, so ask soon. It is no part of a complaint and is asked for apart.',
    ),
    cites: { L121: [44] },
  },
  'fraud-threefold': {
    also: '假一赔三 三倍 退一赔三 骗 欺诈 500',
    plain: say(
      '商家骗了您，您可以要求赔价款的三倍；算下来不到 500 元的，按 500 元赔。',
      'When the merchant deceived you, you may ask for three times the price, and for ¥500 at least.',
    ),
    forMe: say(
      '算不算骗、赔多少，要双方谈成，或者由法院判。留好商家怎么说的证据。',
      'Whether it was deceit and what is paid is for both sides to agree or for a court. Keep proof of what the merchant said.',
    ),
    cites: { XF: [55] },
  },
  'food-tenfold': {
    also: '假一赔十 十倍 食品 1000',
    plain: say(
      '食品不合安全标准的，可以要求赔价款的十倍。最低赔 1000 元的说法，我们没有核对到原文。',
      'For food that does not meet the safety standard you may ask for ten times the price. That ¥1,000 is the least is something we could not check in the text of the law.',
    ),
    forMe: say(
      '东西和小票都别扔，留着检验。赔不赔、赔多少，要双方谈成，或者由法院判。',
      'Keep the food and the receipt for a test. What is paid is for both sides to agree or for a court.',
    ),
    cites: { SPAQ: [148] },
  },
} as const satisfies Readonly<Record<string, Explanation>>
