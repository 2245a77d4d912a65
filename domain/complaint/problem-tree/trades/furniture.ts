import { say } from '../../../text'
import { filings, lawful, told, trade } from '../build'
import { brokenGoods, deposit, fraud, testing } from '../pieces/advice'
import { shop } from '../pieces/bases'

const { complain, both } = filings(shop)

/** 家具、建材 */
export const furniture = trade(
  'furniture',
  say('家具、建材', 'Furniture and building materials'),
  say('木材、甲醛、定制柜、瓷砖、床垫', 'Wood, formaldehyde, fitted cabinets, tiles, mattresses'),
  [
    both('furniture-wood', say('实木、红木、瓷砖以次充好', 'Poorer wood, tiles or floors than agreed'), {
      also: '实木 红木 瓷砖 地板 涂料 贴皮 假木 材质 veneer solid wood',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('合同上的材质、断面照片', 'The wood in the contract, a photo of a cut')],
      write: [say('合同写___，断面看是___。', 'The contract says ___; the cut shows ___.')],
      advice: fraud,
    }),
    complain('furniture-smell', say('味道大、甲醛超标', 'Strong smell, formaldehyde'), {
      also: '甲醛 味道大 刺鼻 超标 formaldehyde smell',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('检测报告，写明检测条件', 'A test report with its conditions')],
      write: [say('装好___天，气味___，检测是___。', 'After ___ days the smell is ___; a test says ___.')],
      advice: testing,
    }),
    complain('furniture-size', say('定做的尺寸、颜色不对', 'Made to measure, wrong size or colour'), {
      also: '定制 尺寸不对 色差 橱柜 衣柜 custom size cabinet',
      asks: ['redo', 'replace', 'refund'],
      keep: [say('签字的图纸、现场测量照片', 'The signed drawing, photos of measuring')],
      write: [say('图纸是___，实际是___。', 'The drawing says ___; it is ___.')],
      advice: told(
        '以签字的图纸为准，改动要写在纸上。',
        'The signed drawing decides; changes belong on paper.',
      ),
    }),
    complain('furniture-late', say('迟迟不送货、不安装', 'Late delivery or fitting'), {
      also: '延期 不送货 逾期 工期 late delivery',
      asks: ['redo', 'refund', 'compensate'],
      keep: [say('合同上的交货日', 'The day in the contract')],
      write: [say('合同___交货，到现在晚了___天。', 'Due on ___; now ___ days late.')],
      advice: told(
        '先书面催一次，给个期限；还不送可以解除合同。',
        'Demand it in writing with a date; if it fails you may end the contract.',
      ),
    }),
    complain('furniture-deposit', say('定金、订金不退', 'The deposit is kept'), {
      also: '定金 订金 交了钱 反悔 deposit furniture',
      asks: ['refund'],
      keep: [say('收据，看清是“定”还是“订”', 'The receipt: which word it has')],
      write: [
        say(
          '___日交了___元，因为___不要了，店家不退。',
          'I paid ¥___ on ___; because of ___ I withdrew; they keep it.',
        ),
      ],
      advice: deposit,
    }),
    complain('furniture-crack', say('开裂、掉漆、塌陷', 'Cracks, peeling, sagging'), {
      also: '开裂 掉漆 塌陷 床垫 沙发 crack sofa mattress',
      asks: ['repair', 'replace', 'return'],
      keep: [say('毛病的照片、质保卡', 'Photos of the fault, the warranty')],
      write: [say('用了___个月，___处___。', 'After ___ months ___ has ___.')],
      advice: brokenGoods,
    }),
    complain('furniture-mall', say('卖场里的店跑了', 'The shop in the mall has gone'), {
      also: '卖场 跑路 商场 家居城 mall gone',
      asks: ['refund', 'compensate'],
      keep: [say('卖场的合同或收款章', "The mall's contract or stamp")],
      write: [
        say('在___卖场的___店付了___元，店已经___。', 'I paid ¥___ to ___ in the mall ___; the shop is ___.'),
      ],
      advice: told(
        '展销会结束或柜台租完后，可以要求举办者、出租者赔。',
        'After a fair ends or a counter is given up, its host answers too.',
      ),
    }),
    lawful('furniture-mind', say('定做的做好了不想要', 'Made to measure, changed my mind'), {
      also: '定做 反悔 不想要 custom change mind',
      why: told(
        '按您要求做的没有毛病，一般不能不说理由退。',
        'What was made for you without a fault usually cannot go back.',
      ),
      then: say('还没开工的马上通知商家，能少赔。', 'If work has not begun, tell them at once.'),
    }),
  ],
)
