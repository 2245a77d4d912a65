import { say } from '../../../text'
import { byWish, elsewhere, filings, trade } from '../build'
import { fraud, mediation, quote, reportProtected, testing } from '../pieces/advice'
import { seen, service, shop } from '../pieces/bases'
import { police } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainService } = filings(service)
const { report } = filings(seen)

/** 金银珠宝、寿山石、脱胎漆器、推光漆器 */
export const crafts = trade(
  'crafts',
  say('金银珠宝、寿山石、漆器', 'Gold, jewels, Shoushan stone, lacquerware'),
  say('成色、真假、证书、修补', 'Fineness, genuineness, certificates, repair'),
  [
    both('crafts-gold', say('黄金不足金、少克、掺假', 'Gold impure or under weight'), {
      also: '黄金 不足金 掺假 克重 金店 gold purity weight',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('印记、证书、复称和检测单', 'The mark, certificate, weighing and test')],
      write: [say('标___足金___克，检测是___。', 'Marked ___ and ___ g; a test says ___.')],
      advice: fraud,
    }),
    complain('crafts-fee', say('工费没说清、按克变按件', 'Fees unclear, by gram or by piece'), {
      also: '工费 一口价 按克 换金 折旧 fee fixed price gold',
      asks: ['refund'],
      keep: [say('标签上的克重和工费', 'Weight and fee on the tag')],
      write: [say('标签没有写___，收了___元。', 'The tag does not give ___; I paid ¥___.')],
      advice: quote,
    }),
    byWish(
      'crafts-stone',
      say('寿山石、玉石是假的', 'False Shoushan stone or jade'),
      both('crafts-stone-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '寿山石 田黄 玉 假石头 树脂 老挝石 shoushan stone jade fake',
        asks: ['refund', 'compensate'],
        keep: [say('发票上写的石种、鉴定书', 'The kind on the invoice, an expert opinion')],
        write: [say('发票写___，鉴定是___。', 'The invoice says ___; the opinion ___.')],
        advice: fraud,
      }),
      report('crafts-stone-check', say('我没买，看到在卖假的', 'I saw it sold'), {
        also: '景区 假玉 假寿山石 导游 scenic fake jade',
        keep: [say('店名、货架和标签的照片', 'Photos of shop, shelf and tags')],
        write: [say('店里把___当___卖。', 'They sell ___ as ___.')],
        advice: reportProtected,
      }),
    ),
    both(
      'crafts-lacquer',
      say('脱胎漆器、推光漆器是化学漆、机器货', 'Lacquerware of chemical paint or by machine'),
      {
        also: '脱胎漆器 推光漆器 大漆 化学漆 平遥 lacquerware chemical',
        asks: ['return', 'refund', 'compensate'],
        keep: [say('作品底款、证书、卖家的话', 'The mark below, the certificate, what they said')],
        write: [
          say('卖家说是___手工大漆，实际___。', 'They said hand-made natural lacquer by ___; in fact ___.'),
        ],
        advice: fraud,
      },
    ),
    both('crafts-certificate', say('证书是假的、大师名字是假的', 'A false certificate or master'), {
      also: '假证书 大师 假签名 鉴定机构 certificate master signature',
      asks: ['refund', 'compensate'],
      keep: [say('证书编号查询的截图', 'A screen of looking up the number')],
      write: [say('证书编号___，查询结果是___。', 'The certificate ___ shows ___.')],
      advice: fraud,
    }),
    complainService('crafts-repair', say('修补、改款弄坏、换石头', 'Repair ruined it or swapped a stone'), {
      also: '修补 改款 换石 调包 清洗 repair swapped stone',
      asks: ['redo', 'compensate'],
      keep: [say('送修前的照片、收件单', 'Photos before, the slip')],
      write: [say('送修前___，取回时___。', 'Before it was ___; now ___.')],
      advice: mediation,
    }),
    complain('crafts-break', say('刚买就断、掉钻、褪色', 'Broke, lost a stone or faded at once'), {
      also: '断链 掉钻 褪色 变黑 break chain fade',
      asks: ['repair', 'replace', 'return'],
      keep: [say('断口、脱落处的照片', 'Photos of the break')],
      write: [say('戴了___天就___。', 'After ___ days it ___.')],
      advice: testing,
    }),
    elsewhere('crafts-invest', say('说能升值、代卖、先交保证金', 'Sold as investment, deposit first'), {
      also: '代拍 升值 保证金 古玩 收藏 投资 auction invest deposit',
      why: say(
        '先收钱再“代卖”多半是诈骗，请报警。',
        'Money first for a later sale is mostly fraud: call the police.',
      ),
      to: [police],
      keep: [say('合同、转账、公司名', 'Contract, transfers and the name of the firm')],
    }),
  ],
)
