/** How a merchant leaves a list: 经营异常名录 by mending its ground, other lists by the rules of their keepers. */
import { englishDay } from '../calendar/day-text'
import { say, type Text } from '../text'
import { objectionEndsOn } from './correction/kinds'
import type { Publicity } from './publicity-types'
import type { AbnormalGround, AbnormalRecord, BlacklistRecord } from './record'
import type { Guidance } from './repair-types'

/** 令107 art. 12: each ground has one thing that ends it. */
const mends: Readonly<Record<AbnormalGround, Text>> = {
  'annual-report': say('把没报的年度报告补报并公示', 'File and publish the reports that are missing'),
  'instant-information': say('把该公示的信息公示出来', 'Publish the information that was due'),
  'false-information': say('更正公示的信息', 'Correct the information that was published'),
  'name-change': say('办理名称变更登记', 'Change the registered name as ordered'),
  unreachable: say(
    '变更登记的住所（经营场所），或者让机关在登记的地方重新联系上',
    'Change the registered place, or be reachable there again',
  ),
  'sole-trader-report': say(
    '补报年度报告，向登记机关申请恢复正常记载状态',
    'File the report and ask the registration office to lift the mark',
  ),
}

/** 经营异常名录 (令107 art. 12, 16; objection 经营异常名录管理办法 art. 12). */
export function abnormalGuide(
  record: AbnormalRecord,
  { repairFromOn, article }: Publicity,
  today: string,
): Guidance {
  const objection = objectionEndsOn(record)
  return {
    fromOn: repairFromOn,
    conditions: [
      mends[record.ground],
      ...(objection === null || objection < today
        ? []
        : [
            say(
              `认为列错了：${objection} 前（含当日）书面提出异议，机关 5 个工作日内决定是否受理，20 个工作日内核实并书面答复`,
              `If it is an error: object in writing by ${englishDay(objection)}; accepted within 5 working days, answered within 20`,
            ),
          ]),
    ],
    papers: [
      say('移出申请书', 'Application to be taken off'),
      say(
        '履行义务的材料；无法联系的附住所使用证明',
        'Proof that it is mended; for the address, proof of its use',
      ),
    ],
    where: say(
      '国家企业信用信息公示系统网上申请，或到作出决定的机关',
      'Online in the national publicity system, or at the office that decided',
    ),
    clock: say(
      '受理之日（无法联系的从查实之日）起 2 个工作日内决定移出，移出后不再显示',
      'Decided within 2 working days of acceptance (for the address, of its verification); then it shows no more',
    ),
    article,
  }
}

/** Rules of each list differ; its keeper decides (国家发展改革委令第36号, from general knowledge). */
export function blacklistGuide({ authority, validTo }: BlacklistRecord): Guidance {
  return {
    fromOn: null,
    conditions: [
      say(
        `由列入机关${authority}按这个名单的规定移出`,
        `${authority} takes it off by the rules of that list`,
      ),
      ...(validTo === null ? [] : [say(`到 ${validTo} 期满`, `It ends on ${englishDay(validTo)}`)]),
    ],
    papers: [],
    where: say(
      '“信用中国”网站的信用修复总窗口可以查办理机关和进度，不收钱',
      'The repair window of creditchina.gov.cn names the office and shows progress, free of charge',
    ),
    clock: null,
    article: say('《信用修复管理办法》（国家发展改革委令第36号）', 'Rules on credit repair (NDRC Order 36)'),
  }
}
