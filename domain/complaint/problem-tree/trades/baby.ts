import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { falseAd, fraud, prepaid, reportProtected, unsafeFood } from '../pieces/advice'
import { card, seen, shop } from '../pieces/bases'
import { health } from '../pieces/places'

const { complain, both } = filings(shop)
const { complain: complainCard } = filings(card)
const { report } = filings(seen)

/** 奶粉、玩具、童车 */
export const baby = trade(
  'baby',
  say('奶粉、玩具、童车', 'Milk powder, toys, prams'),
  say('母婴店、游乐场、学生用品', 'Baby shops, playgrounds, school things'),
  [
    both('baby-formula', say('奶粉有问题、孩子不舒服', 'Milk powder bad, the baby unwell'), {
      also: '奶粉 结块 异物 拉肚子 假奶粉 formula milk powder',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('罐底批号、剩下的奶粉、病历', 'The lot under the tin, the rest, medical records')],
      write: [say('批号___的奶粉___，孩子___。', 'Powder of lot ___ was ___; the child ___.')],
      advice: unsafeFood,
    }),
    both(
      'baby-formula-claim',
      say('普通奶粉、饮料冒充特医食品', 'Ordinary powder sold as special medical food'),
      {
        also: '特医食品 固体饮料 抗过敏 氨基酸 医生推荐 special medical formula',
        asks: ['refund', 'compensate'],
        keep: [say('包装上的产品类型、推荐人的话', 'The kind on the pack, who recommended it')],
        write: [say('店员说是___，包装上写的是___。', 'They said ___; the pack says ___.')],
        advice: fraud,
      },
    ),
    both('baby-toys', say('玩具掉零件、有毒、没有 3C', 'Toys with loose parts, toxic, no CCC mark'), {
      also: '玩具 小零件 3C 磁力珠 水晶泥 toy parts ccc',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('玩具、包装、3C 标志的照片', 'Photos of toy, packaging and mark')],
      write: [say('玩具的___会___，包装上___。', 'The ___ of the toy ___; the pack ___.')],
      advice: told(
        '先收起来不让孩子玩。儿童玩具要有 3C 标志和适用年龄。',
        'Take it away. Toys bear the CCC mark and the age they are for.',
      ),
    }),
    complain('baby-pram', say('童车、安全座椅断裂', 'A pram or car seat broke'), {
      also: '童车 安全座椅 推车 断裂 pram car seat broke',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('断处照片、说明书、病历', 'Photos of the break, the manual, medical records')],
      write: [say('正常使用___时___断了。', 'In normal use, the ___ broke when ___.')],
      advice: told(
        '看看有没有召回；孩子受伤先就医。',
        'See whether it is recalled; a hurt child first sees a doctor.',
      ),
    }),
    report(
      'baby-school-shop',
      say('校园周边卖三无零食、危险玩具', 'Bad snacks or dangerous toys near schools'),
      {
        also: '校园周边 三无零食 危险玩具 萝卜刀 school snacks toys',
        keep: [say('货架照片，别拍孩子的脸', 'Photos of the shelf, not of children')],
        write: [say('学校旁的___店卖___。', 'The shop ___ by the school sells ___.')],
        advice: reportProtected,
      },
    ),
    complainCard(
      'baby-card',
      say('游泳馆、游乐场、早教卡退费', 'Cards of baby pools, playgrounds, early teaching'),
      {
        also: '婴儿游泳 游乐场 早教 退卡 闭店 playground card pool',
        asks: ['refund'],
        keep: [say('课时或次数记录', 'Visits so far')],
        write: [say('店里___，我要退剩下的___次。', 'They ___; I want the remaining ___ back.')],
        advice: prepaid,
      },
    ),
    both('baby-growth', say('“增高”“益智”产品没有用', 'Growth or brain products that do nothing'), {
      also: '增高 益智 护眼灯 坐姿 矫正 growth brain posture',
      asks: ['refund', 'compensate'],
      keep: [say('宣传、收据', 'Claims and receipt')],
      write: [say('宣传能___，用了___个月没有___。', 'It was to ___; after ___ months no ___.')],
      advice: falseAd,
    }),
    elsewhere('baby-hospital', say('产检、疫苗、新生儿护理', 'Antenatal care, vaccines, newborn care'), {
      also: '产检 疫苗 新生儿 vaccine antenatal',
      why: say('医疗和疫苗接种由卫生健康部门管。', 'Care and vaccination belong to the health authority.'),
      to: [health],
      keep: [say('接种证、病历', 'The vaccination book and records')],
    }),
  ],
)
