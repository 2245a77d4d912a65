import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { reportProtected, reportResult } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { emergency, fire, housing } from '../pieces/places'

const { complain } = filings(service)
const { report } = filings(seen)

/** 电梯和特种设备 */
export const lifts = trade(
  'lifts',
  say('电梯、游乐设施、锅炉', 'Lifts, rides, boilers'),
  say('特种设备安全', 'Special equipment'),
  [
    report('lift-label', say('没有检验标志、过期了', 'No label, or out of date'), {
      also: '电梯 检验标志 过期 年检 lift label expired',
      keep: [say('轿厢内标志的照片', 'A photo of the label inside')],
      write: [say('___的电梯，标志上的日期是___。', 'The lift at ___; the date is ___.')],
      advice: reportProtected,
    }),
    report('lift-fault', say('经常困人、异响、不平层', 'Traps people, noises, stops uneven'), {
      also: '困人 异响 平层 急停 冲顶 trap noise uneven',
      keep: [say('视频、发生的日期', 'Videos and dates')],
      write: [say('近___个月，___日、___日都___。', 'In ___ months, on ___ and ___ it ___.')],
      advice: told(
        '被困时按警铃、打轿厢里的救援电话，不要扒门。',
        'If trapped press the bell and call the number inside; do not force the door.',
      ),
    }),
    elsewhere('lift-trapped', say('正被困着', 'Trapped right now'), {
      also: '被困 救援 求救 trapped now',
      why: say(
        '先按警铃、打救援电话或 119，有人不舒服打 120。',
        'Press the bell, call the rescue number or 119, and 120 if unwell.',
      ),
      to: [fire, emergency],
      keep: [say('电梯编号（轿厢内）', 'The number inside the lift')],
    }),
    report('lift-maintenance', say('不按时维保、假记录', 'No maintenance, false records'), {
      also: '维保 假记录 维修 maintenance false record',
      keep: [say('维保单、公示栏', 'The record and the board')],
      write: [say('公示的维保是___日，那天没有人来。', 'Maintenance is stated for ___; nobody came.')],
      advice: reportResult,
    }),
    complain('lift-home', say('家用电梯、加装电梯的买卖安装', 'Home lifts, added lifts: sale and fitting'), {
      also: '家用电梯 加装电梯 安装 漏油 home lift fitting',
      asks: ['repair', 'redo', 'refund'],
      keep: [say('合同、监督检验报告', 'Contract and inspection report')],
      write: [say('合同___，现在___。', 'The contract ___; now ___.')],
      advice: told('装好要有监督检验合格才能用。', 'It may run only after the official inspection.'),
    }),
    elsewhere('lift-add', say('邻居不同意加装电梯、分摊钱', 'Neighbours disagree on adding a lift'), {
      also: '加装电梯 邻居 分摊 add lift neighbours',
      why: say(
        '加装的审批和协商由住房建设部门和街道管。',
        'Approval and talks belong to the housing authority.',
      ),
      to: [housing],
      keep: [say('表决和公示材料', 'The vote and the notice')],
    }),
    report('ride-unsafe', say('游乐设施不安全', 'An unsafe ride'), {
      also: '游乐设施 安全带 过山车 海盗船 ride unsafe belt',
      keep: [say('设备名、标志、视频', 'Name, label and video')],
      write: [say('___的安全带___，工作人员___。', 'The belt of ___ is ___; the staff ___.')],
      advice: told(
        '上之前看检验标志和乘客须知，没有就别玩。',
        'Look for the label and the rules before riding.',
      ),
    }),
    report('boiler-pressure', say('无证锅炉、叉车、气瓶', 'Boilers, fork lifts, cylinders without papers'), {
      also: '锅炉 叉车 压力容器 气瓶 无证 boiler forklift cylinder',
      keep: [say('设备和地点的照片', 'Photos of equipment and place')],
      write: [say('___在使用___，没有___。', '___ uses ___ without ___.')],
      advice: reportProtected,
    }),
  ],
)
