import { say } from '../../../text'
import { byWish, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, unsafeFood } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 老陈醋、面、粮油：山西的日常 */
export const vinegar = trade(
  'vinegar',
  say('陈醋、面条、粮油', 'Vinegar, noodles, grain and oil'),
  say('老陈醋、手工面、小米、食用油、鱼丸肉燕', 'Aged vinegar, noodles, millet, oil, fish balls'),
  [
    byWish(
      'vinegar-fake',
      say('老陈醋是假的、勾兑的', 'False or blended aged vinegar'),
      both('vinegar-fake-mine', say('我买到了，要退钱赔偿', 'I bought it and want my money'), {
        also: '老陈醋 勾兑醋 假醋 冰醋酸 山西陈醋 fake vinegar blended',
        asks: ['refund', 'compensate'],
        keep: [say('瓶身标签，看得清配料和执行标准', 'The label with ingredients and standard')],
        write: [say('标着酿造___年，配料里却有___。', 'It says brewed ___ years, but lists ___.')],
        advice: fraud,
      }),
      report('vinegar-fake-check', say('我没买，知道有人造假醋', 'I know of someone making it'), {
        also: '醋厂 小作坊 散醋 勾兑 workshop vinegar',
        keep: [say('地点、车牌、招牌的照片', 'Photos of the place, plates and sign')],
        write: [say('这个作坊用___做醋。', 'The workshop makes vinegar from ___.')],
        advice: reportProtected,
      }),
    ),
    both('vinegar-loose', say('散装醋、酱油没有标签', 'Loose vinegar or soy sauce without a label'), {
      also: '散装醋 散酱油 打醋 没有标签 loose vinegar soy label',
      asks: ['return', 'refund'],
      keep: [say('桶和容器的照片', 'Photos of the barrel')],
      write: [say('桶上没有写___。', 'The barrel does not name ___.')],
      advice: told(
        '散装食品的容器上要有名称、日期、保质期和生产者。',
        'The container of loose food names it, its dates and its maker.',
      ),
    }),
    both('noodle-additive', say('面条、馒头加了不该加的', 'Noodles or buns with what must not be in them'), {
      also: '面条 馒头 硼砂 增白 明矾 添加剂 胶 noodles additive borax',
      asks: ['refund', 'compensate'],
      keep: [say('一份样品冷冻留着', 'A frozen sample')],
      state: [say('口感、颜色有什么不对', 'What is wrong in taste or colour')],
      write: [
        say(
          '这家的___煮不烂、发___，我怀疑加了___。',
          'Their ___ does not soften and looks ___; I suspect ___.',
        ),
      ],
      advice: unsafeFood,
    }),
    both('grain-mouldy', say('米面生虫、发霉、掺旧粮', 'Grain with insects, mould or old stock'), {
      also: '米 面粉 小米 生虫 发霉 陈粮 rice flour millet insects',
      asks: ['return', 'refund'],
      keep: [say('袋子和虫、霉的照片', 'Photos of the bag and the insects or mould')],
      state: [say('生产日期、哪天打开', 'The date on the bag and when opened')],
      write: [say('保质期到___，___日打开就有___。', 'It is good until ___; on ___ it had ___.')],
      advice: told(
        '在保质期内、照说明存放还生虫的，由商家负责退换。',
        'If it was in date and kept as told, the shop takes it back.',
      ),
    }),
    both('oil-bad', say('食用油有哈味、怀疑地沟油、假香油', 'Rancid oil, waste oil or false sesame oil'), {
      also: '食用油 地沟油 香油 哈喇味 胡麻油 掺假 oil rancid sesame',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('剩下的油和瓶子', 'The rest of the oil and the bottle')],
      write: [say('这桶___有___味，标的是___。', 'The ___ smells of ___; the label says ___.')],
      advice: unsafeFood,
    }),
    both('fishball-fake', say('鱼丸、肉燕里没有鱼、没有肉', 'Fish balls without fish, rolls without meat'), {
      also: '鱼丸 肉燕 淀粉 假鱼丸 配料不符 fish ball starch',
      asks: ['refund', 'compensate'],
      keep: [say('配料表的照片', 'A photo of the list of ingredients')],
      write: [say('名字叫___，配料表里___排在最前。', 'It is called ___, but ___ comes first in the list.')],
      advice: falseAd,
    }),
    complain('grain-weight', say('袋装米面净含量不足', 'Bags of grain under weight'), {
      also: '净含量 不够秤 米 面粉 少斤 net content short',
      asks: ['supply-shortage', 'refund'],
      keep: [say('没拆的袋子称重照片', 'A photo of weighing the unopened bag')],
      write: [say('袋上写___千克，称了只有___千克。', 'The bag says ___ kg and weighs ___ kg.')],
      advice: told(
        '没拆封时称最说明问题；几袋都少的，每袋都拍。',
        'Weigh it unopened; if several are short, photograph each.',
      ),
    }),
    lawful('vinegar-sediment', say('醋瓶底有沉淀', 'Sediment in the vinegar'), {
      also: '沉淀 浑浊 醋底 sediment cloudy',
      why: told(
        '酿造的醋放久了会有沉淀，一般不是坏了；发霉、长膜、涨瓶才要退。',
        'Brewed vinegar settles with time; mould, a film or a swollen bottle is another matter.',
      ),
      then: say(
        '闻着不对、已过保质期的，拍照去店里退。',
        'If it smells wrong or is past its date, take it back.',
      ),
    }),
  ],
)
