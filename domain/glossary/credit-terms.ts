/** Terms of a merchant's records. */
import { say } from '../text'
import type { Explanation } from './entry'

export const creditTerms = {
  'abnormal-list': {
    also: '列入经营异常名录 异常 移出 abnormal',
    plain: say(
      '企业没有按时公示年报、没有按要求公示信息、没有按要求改名，或者在登记的地址联系不上，就会被列进这个名单。',
      'A company is listed when it did not publish its annual report or other required information in time, did not change its name as ordered, or cannot be reached at its registered address.',
    ),
    forMe: say(
      '付钱之前，先弄清它还在不在、找不找得到人。它改正以后可以申请移出，移出后这条记录就不再显示。',
      'Before you pay, make sure that it is still there and can be reached. Once it has put things right it may ask to be taken off, and then the record no longer shows.',
    ),
    cites: { YC: [4, 10, 11] },
  },
  'serious-list': {
    also: '黑名单 列入 失信 blacklist',
    plain: say(
      '在食品、药品、产品质量、侵害消费者等方面严重违法的商家，会被列进这个名单，让大家都看得到。',
      'Merchants that broke the law gravely, for example on food, medicine, quality of goods or the rights of consumers, are put on this public list.',
    ),
    forMe: say(
      '这是很重的记录，付钱要特别小心。满 1 年可以申请移出，满 3 年自动移出；限制措施更长的，要等措施结束。',
      'This is a grave record: be very careful before you pay. A merchant may ask to be taken off after 1 year; after 3 years it comes off by itself, or later when a restriction runs longer.',
    ),
    cites: { L44: [[5, 11], 14, 21], L107: [13] },
  },
  blacklist: {
    also: '黑名单 红黑名单 严重失信主体名单 行业名单 blacklist',
    plain: say(
      '行业主管部门或几个部门一起列出的失信商家名单。现在法律上叫“严重失信主体名单”，对上面的商家可以采取限制措施。',
      'A list of untrustworthy merchants kept by the authority of a trade, or by several together. The law now calls it the list of seriously untrustworthy entities; those on it may be restricted.',
    ),
    forMe: say(
      '看看是哪个部门列的、为了什么事。和您要买的东西有关的，要特别小心。',
      'See which authority listed it and why. Be very careful when it has to do with what you want to buy.',
    ),
    cites: { NDRC36: [] },
  },
  penalty: {
    also: '罚款 警告 吊销 处罚 fine',
    plain: say(
      '政府部门查实商家违法以后作出的处罚，例如警告、罚款、停业、吊销执照。',
      'What an authority imposes after finding that a merchant broke the law: a warning, a fine, a halt of business, a licence taken away.',
    ),
    forMe: say(
      '看它为什么被罚、什么时候被罚。和您要买的东西有关的，要多留意。',
      'See why and when it was imposed. Take note when it has to do with what you want to buy.',
    ),
    cites: { GSGD: [[4, 11]] },
  },
  'penalty-decision': {
    also: '文号 决定书文号 document number',
    plain: say(
      '写明谁、因为什么事、受到什么处罚的正式文件，有自己的文号。决定书会公开，个人信息要遮住。',
      'The official paper that says who is punished, for what and how; it has a number of its own. It is published with personal information covered.',
    ),
    forMe: say(
      '记下文号，可以向作出决定的机关核对。投诉同一件事时，也可以把文号写上。',
      'Note its number: the authority can confirm it. You can name it when you complain about the same thing.',
    ),
    cites: { GSGD: [[4, 11]] },
  },
  repair: {
    also: '撤下 移出 洗记录 修复信用 repair',
    plain: say(
      '商家改正了错误、尽到了义务，可以申请提前撤下不好的记录。一般的处罚满 3 个月可以申请、满 1 年自动停止显示；严重的满 1 年可以申请、最长显示 3 年。轻微的 3 个月后自动停止显示，其中只有警告的从不显示。',
      'A merchant that has put things right and done its duty may ask to have an adverse record taken down early. Ordinary penalties: from 3 months on, by itself after 1 year. Serious ones: from 1 year on, 3 years at most; minor ones leave after 3 months, and a mere warning is never shown.',
    ),
    forMe: say(
      '看到的记录少了，可能是到期或修复了。信用修复不收钱；说花钱就能“洗记录”的都是骗子。',
      'Records may have gone because they ended or were repaired. Repair is free; whoever offers to erase records for money is a fraud.',
    ),
    cites: { L107: [[6, 9], 11, 14] },
  },
  'publicity-period': {
    also: '公示 到期 显示多久 publication',
    plain: say(
      '一条记录公开给大家看的时间。时间到了，或者记录被修复、撤销，就不再显示。',
      'The time for which a record is public. When it ends, or the record is repaired or revoked, it no longer shows.',
    ),
    forMe: say(
      '每条记录下面都写着哪天起公示、哪天撤下。撤下不等于没有发生过，放心查也不再显示它。',
      'Each record says from which day and until when it shows. Gone does not mean that it never happened; Fangxincha then shows it no longer.',
    ),
    cites: { L107: [[6, 10], 13] },
  },
  'both-publicity': {
    also: '行政许可 行政处罚 公示 七天 七个工作日 publication',
    plain: say(
      '政府部门作出的行政许可和行政处罚，两样都要在网上公开。福州要求 20 个工作日内，山西要求 7 个工作日内。',
      'Authorities publish both their licences and their penalties on the web: within 20 working days in Fuzhou, within 7 in Shanxi.',
    ),
    forMe: say(
      '刚发生的事可能还没有公开。没查到记录，不等于没有问题。',
      'What has just happened may not be public yet. No record does not mean that all is well.',
    ),
    cites: {},
  },
  inspection: {
    also: '双随机 抽查 检查 合格 inspection',
    plain: say(
      '监管部门按登记号随机抽出商家去检查，结果向社会公开。',
      'The authorities draw merchants at random by their registration numbers, inspect them and publish the result.',
    ),
    forMe: say(
      '“合格”只说明那一次没查出问题。结果不好、又没有受重罚的，3 个月后停止显示。',
      'A pass says only that nothing was found that time. A bad result without a heavier penalty leaves after 3 months.',
    ),
    cites: { GSTL: [14, 15], L107: [10] },
  },
  'annual-report': {
    also: '年报 annual',
    plain: say(
      '企业每年 1 月 1 日到 6 月 30 日要公示上一年的情况。个体工商户也要报，但可以选择不公开内容。',
      'From 1 January to 30 June every company publishes a report on the year before. Sole traders file one too, but may keep its content private.',
    ),
    forMe: say(
      '按时报说明它还在正常管理。内容是商家自己填的，觉得有假可以举报，机关 20 个工作日内书面答复。',
      'A report in time shows that it is looked after. The merchant fills it in itself; you may report what is false, and the written answer is due in 20 working days.',
    ),
    cites: { GSTL: [8, 9, 13], HTBG: [3, 8] },
  },
  instant: {
    also: '股东 股权 出资 instant',
    plain: say(
      '股东出资、股权变化这类事情发生以后，企业要在 20 个工作日内自己公开。',
      'Things such as payments of shareholders or changes of shares: the company itself publishes them within 20 working days.',
    ),
    forMe: say(
      '这是企业自己写的。没按时公开的，会被列入经营异常名录。',
      'The company writes it itself. One that does not publish in time is put on the list of abnormal operations.',
    ),
    cites: { GSTL: [10], YC: [[4, 9]] },
  },
  'judicial-assistance': {
    also: '冻结 法院 judicial',
    plain: say(
      '法院请登记机关帮忙，把某个股东的股权冻住，不让转走。',
      'A court asks the registrar to freeze the shares of a shareholder so that they cannot be passed on.',
    ),
    forMe: say(
      '说明这个股东可能有官司或欠债，不等于商家做了坏事。预付一大笔钱之前，先问清楚。',
      'The shareholder may have a lawsuit or debts; that does not mean that the merchant did wrong. Ask before you pay a large sum in advance.',
    ),
    cites: {},
  },
  'chattel-mortgage': {
    also: '抵押 担保 mortgage',
    plain: say(
      '商家用机器、货物这些能搬动的东西作担保去借钱，东西还留在它手里用。',
      'The merchant borrows money against machines or goods and keeps using them.',
    ),
    forMe: say(
      '做生意借钱很平常，单看这一条说明不了信用好坏。',
      'Borrowing is common in business; by itself this says nothing of its credit.',
    ),
    cites: {},
  },
  'equity-pledge': {
    also: '质押 股份 知识产权出质 pledge',
    plain: say(
      '股东用自己的股份作担保去借钱。用商标、专利作担保的，叫知识产权出质。',
      'A shareholder borrows money against shares. When trade marks or patents are given instead, it is a pledge of intellectual property.',
    ),
    forMe: say(
      '做生意借钱很平常，单看这一条说明不了信用好坏。',
      'Borrowing is common in business; by itself this says nothing of its credit.',
    ),
    cites: {},
  },
  commitment: {
    also: '承诺 保证 promise',
    plain: say('商家自己公开写下、保证做到的事。', 'What a merchant promises in public, of its own will.'),
    forMe: say(
      '看它写的是“已履行”还是“没有履行”。承诺是它自己说的，不是政府担保。',
      'See whether it was kept. It is a promise of the merchant, not a guarantee of the government.',
    ),
    cites: {},
  },
  honour: {
    also: '红名单 荣誉 表彰 honour',
    plain: say(
      '政府部门对守信用的商家给的表扬或方便。',
      'Praise or easier treatment that authorities give to trustworthy merchants.',
    ),
    forMe: say(
      '这是好的记录，但不保证每一次买卖都没有问题。',
      'It is a good record, yet no promise that every deal goes well.',
    ),
    cites: {},
  },
} as const satisfies Readonly<Record<string, Explanation>>
