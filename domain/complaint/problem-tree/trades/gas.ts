import { say } from '../../../text'
import { byWish, elsewhere, filings, told, trade } from '../build'
import { openPrice, reportProtected, shortWeight } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { fire, housing } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 液化气、煤炭、取暖 */
export const gas = trade(
  'gas',
  say('煤气罐、煤炭', 'Gas cylinders and coal'),
  say('少气、旧瓶、劣质煤、取暖炉', 'Short filling, old cylinders, poor coal, stoves'),
  [
    both('gas-short', say('煤气充装不足、掺二甲醚', 'Cylinder short or mixed'), {
      also: '煤气罐 充气不足 二甲醚 液化气 少气 lpg short',
      asks: ['supply-shortage', 'refund'],
      keep: [say('换瓶前后称重的照片', 'Photos of the weight before and after')],
      write: [
        say(
          '说___千克，称了只有___千克，用了___天。',
          'It should be ___ kg; it is ___ kg and lasted ___ days.',
        ),
      ],
      advice: shortWeight,
    }),
    byWish(
      'gas-cylinder',
      say('过期瓶、翻新瓶、没有二维码', 'Expired or repainted cylinders, no code'),
      both('gas-cylinder-mine', say('我家换到的', 'The one I got'), {
        also: '过期钢瓶 报废瓶 没有二维码 检验 cylinder expired code',
        asks: ['replace'],
        keep: [say('瓶身钢印、检验日期的照片', 'Photos of the stamp and the test date')],
        write: [say('瓶上的下次检验日期是___。', 'The next test on it is ___.')],
        advice: told('过期瓶不要用，放在通风处等换。', 'Do not use it; keep it in fresh air until changed.'),
      }),
      report('gas-cylinder-check', say('知道有人灌黑气、用报废瓶', 'I know of illegal filling'), {
        also: '黑气 私自充装 倒气 illegal filling',
        keep: [say('地点、车牌、时间', 'Place, plate and time')],
        write: [say('___在___给瓶子倒气。', '___ fills cylinders at ___.')],
        advice: reportProtected,
      }),
    ),
    both('gas-valve', say('减压阀、软管、报警器是次品', 'Poor valves, hoses or alarms'), {
      also: '减压阀 软管 报警器 调压阀 valve hose alarm',
      asks: ['return', 'replace', 'refund'],
      keep: [say('产品和包装的照片', 'Photos of the goods and the pack')],
      write: [say('买的___，___就___。', 'The ___ ___ after ___.')],
      advice: told(
        '燃气配件坏了先关阀门，换合格的再用。',
        'Shut the valve and use it again only with sound parts.',
      ),
    }),
    elsewhere('gas-leak', say('漏气、闻到味道', 'A leak, a smell'), {
      also: '漏气 臭味 leak smell',
      why: say(
        '先关阀、开窗、到室外，再打 119。不要开灯、打火。',
        'Shut the valve, open windows, go out, then call 119. Touch no switch.',
      ),
      to: [fire],
      keep: [say('等安全以后，再记下瓶号', 'Later, when safe, the number of the cylinder')],
    }),
    both('gas-coal', say('劣质煤、掺石头、少斤', 'Poor coal, stones, short weight'), {
      also: '煤 劣质煤 煤矸石 少吨 取暖煤 coal stones weight',
      asks: ['return', 'replace', 'supply-shortage', 'refund'],
      keep: [say('过磅单、煤样、送煤车牌', 'The weighing slip, a sample, the plate')],
      write: [
        say(
          '买了___吨，送来的___（少了、烧不着、有石头）。',
          'I bought ___ t; what came ___ (is short, does not burn, has stones).',
        ),
      ],
      advice: told('卸煤前去公平磅过一次最稳妥。', 'A fair weighbridge before unloading is surest.'),
    }),
    both('gas-stove', say('取暖炉、烟管不合格', 'Poor heating stoves or flues'), {
      also: '取暖炉 炉子 烟管 倒烟 一氧化碳 heater flue',
      asks: ['return', 'replace', 'compensate'],
      keep: [say('铭牌、发票、倒烟的视频', 'The plate, the invoice, a video')],
      write: [say('装好后___，房间里___。', 'After fitting it ___; the room ___.')],
      advice: told(
        '倒烟的炉子先别用。有烟道的要装到室外，再看铭牌合不合格。',
        'Do not use a stove that smokes back. Its flue must lead outside; then look at the plate.',
      ),
    }),
    complain(
      'gas-delivery',
      say('送气多收楼层费、强推保险灶具', 'Extra for stairs, forced stoves or insurance'),
      {
        also: '送气费 楼层费 强制 灶具 保险 燃气公司 delivery stairs forced',
        asks: ['refund'],
        keep: [say('收据、通话', 'The receipt, the call')],
        write: [say('送气收___元，说不买___就___。', 'They took ¥___ and said without ___ they would ___.')],
        advice: openPrice,
      },
    ),
    elsewhere('gas-pipe', say('管道燃气开通、停气、入户', 'Piped gas: connection and cuts'), {
      also: '管道燃气 开通 停气 安检 piped gas connect',
      why: say(
        '管道燃气由住房建设（燃气）主管部门管；乱收费在这里投诉。',
        'Piped gas belongs to the housing authority; wrong fees are told here.',
      ),
      to: [housing],
      keep: [say('用户号、缴费记录', 'The account and payments')],
    }),
  ],
)
