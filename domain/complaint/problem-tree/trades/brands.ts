import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { fraud, reportProtected, reportResult } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { court, urban } from '../pieces/places'

const { both } = filings(shop)
const { report } = filings(seen)

/** 商标、假冒、地理标志 */
export const brands = trade(
  'brands',
  say('商标、假冒、山寨', 'Trademarks and counterfeits'),
  say('假名牌、仿冒、冒用厂名', 'False brands, imitations, false makers'),
  [
    byWish(
      'brand-fake',
      say('卖假名牌', 'A false brand'),
      both('brand-fake-mine', say('我买到了', 'I bought it'), {
        also: '假名牌 冒牌 高仿 fake brand',
        asks: ['refund', 'compensate'],
        keep: [say('商品、鉴定、小票', 'The goods, an opinion, the receipt')],
        write: [say('当___卖给我，___说是假的。', 'Sold as ___; ___ says it is false.')],
        advice: fraud,
      }),
      report('brand-fake-check', say('我看到在卖、在造', 'I saw it sold or made'), {
        also: '窝点 造假 仓库 举报 counterfeiter warehouse',
        keep: [say('地点、时间、货的照片', 'Place, time and photos')],
        write: [say('___在___（卖、造）假的___。', '___ ___ (sells, makes) false ___.')],
        advice: reportProtected,
      }),
    ),
    report('brand-imitation', say('名字、包装很像名牌', 'A name or pack much like a brand'), {
      also: '山寨 仿冒 傍名牌 杂牌 imitation lookalike',
      keep: [say('两个包装放在一起的照片', 'Both packs in one photo')],
      write: [say('这个___很像___，我差点买错。', 'This ___ looks like ___; I nearly took it.')],
      advice: reportResult,
    }),
    both('brand-factory', say('冒用别人的厂名、厂址、许可证', "Another maker's name or licence used"), {
      also: '冒用厂名 厂址 许可证 套用 false maker licence',
      asks: ['refund', 'compensate'],
      keep: [say('标签、真厂家的答复', 'The label, the answer of the real maker')],
      write: [say('标签写___厂，真厂家说___。', 'The label names ___; the maker says ___.')],
      advice: fraud,
    }),
    report('brand-geo', say('冒用地理标志：寿山石、老陈醋、茉莉花茶', 'False geographical indications'), {
      also: '地理标志 产地 冒充 特产 geographical indication',
      keep: [say('标签和真正产地的说明', 'The label and where it really comes from')],
      write: [say('标着___，实际来自___。', 'Marked ___; it comes from ___.')],
      advice: reportProtected,
    }),
    report('brand-standard', say('标着执行标准、认证，其实没有', 'A standard or mark that does not hold'), {
      also: '假认证 有机认证 3C 标准 假标志 false certification',
      keep: [say('标志和查询结果的截图', 'The mark and what looking it up shows')],
      write: [say('标着___，我查不到。', 'It bears ___; I cannot find it.')],
      advice: reportResult,
    }),
    elsewhere('brand-patent', say('专利、著作权纠纷', 'Patents and copyright'), {
      also: '专利 著作权 盗版 侵权 patent copyright pirate',
      why: say(
        '民事侵权可以去法院；盗版书刊找文化执法。',
        'Infringements go to court; pirated books to the culture authority.',
      ),
      to: [court],
      keep: [say('权属证明、侵权证据', 'Proof of the right and the breach')],
    }),
    elsewhere('brand-stall', say('夜市、地摊卖假货没有店', 'Stalls without a shop'), {
      also: '夜市 地摊 流动 night market stall',
      why: say(
        '先记下位置和时间；占道由城市管理部门管，假货仍可以向我们举报。',
        'Note place and time; stalls belong to city management, fakes can still be reported to us.',
      ),
      to: [urban],
      keep: [say('摊位照片、时间', 'Photos and time')],
    }),
    lawful('brand-parallel', say('正品，但是从别处进的货', 'Genuine, but from elsewhere'), {
      also: '水货 平行进口 串货 parallel import',
      why: told(
        '真货从别的渠道来，一般不算假冒；保修可能不同。',
        'Genuine goods of another channel are no fakes; the warranty may differ.',
      ),
      then: say('没说明保修不同的，可以投诉。', 'If the different warranty was hidden, complain.'),
    }),
  ],
)
