import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, guarantee, reportProtected } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { fire } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 家电、炉具 */
export const appliances = trade(
  'appliances',
  say('家电、炉具', 'Appliances and stoves'),
  say('冰箱、空调、电视、燃气灶、取暖炉', 'Fridges, air conditioning, cookers, heaters'),
  [
    complain('appliances-fault', say('买来就坏、修了又坏', 'Broken when new, or again after repair'), {
      also: '家电 坏了 三包 修了又坏 冰箱 空调 洗衣机 broken fridge repair',
      asks: ['repair', 'replace', 'return'],
      keep: [say('故障视频、三包凭证、修理记录', 'A video of the fault, the guarantee, repair slips')],
      state: [say('第几天坏的、修过几次', 'After how many days, how often repaired')],
      write: [say('用了___天出现___，修了___次。', 'After ___ days it ___; repaired ___ times.')],
      advice: guarantee,
    }),
    complain('appliances-refurb', say('新机是翻新机、样机', 'Refurbished or display goods sold as new'), {
      also: '翻新机 样机 展示机 二手当新 refurbished display',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('机身序列号、开机时长、使用痕迹', 'Serial number, hours used, traces of use')],
      write: [say('序列号___查到激活日期是___。', 'The serial number ___ was activated on ___.')],
      advice: fraud,
    }),
    complain('appliances-install', say('安装、加材料乱收费', 'Installation and materials overcharged'), {
      also: '空调安装 支架 铜管 加氟 辅材 安装费 install copper pipe',
      asks: ['refund'],
      keep: [say('安装收费单、收费标准', 'The slip and the price list')],
      write: [say('安装收___元，其中___没有事先说。', 'Installing cost ¥___; ___ was not told before.')],
      advice: told(
        '先看厂家公布的辅材价目，多收的可以要回。',
        'Look at the price list of the maker; what exceeds it can come back.',
      ),
    }),
    complain(
      'appliances-repair-fake',
      say('上门维修小病大修、冒充官方', 'Sham repairs, posing as the maker'),
      {
        also: '假官方维修 小病大修 400电话 上门维修 fake service repair',
        asks: ['refund', 'compensate'],
        keep: [say('维修单、换下的零件、电话号码', 'The slip, the old parts, the number called')],
        state: [say('在哪里找到的维修电话', 'Where you found the number')],
        write: [
          say(
            '在___找到的电话，修___收了___元，厂家说不是他们的。',
            'The number came from ___; they took ¥___ for ___; the maker does not know them.',
          ),
        ],
        advice: fraud,
      },
    ),
    both('appliances-unsafe', say('漏电、冒烟、没有 3C 标志', 'Electric shock, smoke, no CCC mark'), {
      also: '漏电 冒烟 3C 认证 三无 插排 shock smoke ccc',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('铭牌、3C 标志、损坏处的照片', 'Photos of plate, mark and damage')],
      write: [say('使用时___，机器上___3C 标志。', 'In use it ___; the CCC mark is ___.')],
      advice: told(
        '先断电停用；要有强制认证的产品没有标志就不能卖。',
        'Unplug it; goods that need the CCC mark may not be sold without.',
      ),
    }),
    report(
      'appliances-stove',
      say('卖没有熄火保护的燃气灶、假煤炉', 'Cookers without flame protection, bad coal stoves'),
      {
        also: '燃气灶 熄火保护 煤炉 取暖炉 烟囱 cooker flame stove coal',
        keep: [say('铭牌和货架的照片', 'Photos of plate and shelf')],
        write: [say('店里卖的___没有___。', 'The ___ sold there lacks ___.')],
        advice: reportProtected,
      },
    ),
    complain('appliances-energy', say('能效、容量和标的不一样', 'Energy class or capacity not as marked'), {
      also: '能效 能耗 容量 虚标 噪音 energy label capacity',
      asks: ['return', 'refund', 'compensate'],
      keep: [say('能效标识、实测记录', 'The energy label and your measurement')],
      write: [say('标的是___，我测的是___。', 'It is marked ___; I measured ___.')],
      advice: falseAd,
    }),
    elsewhere('appliances-gas-smell', say('闻到煤气、一氧化碳报警', 'Smell of gas, carbon monoxide alarm'), {
      also: '煤气 一氧化碳 中毒 漏气 gas smell monoxide',
      why: say(
        '先开窗、离开、报警；人头晕马上叫救护车 120。',
        'Open windows, leave and call; if dizzy call an ambulance on 120.',
      ),
      to: [fire],
      keep: [say('灶具品牌和购买票据，等安全以后再取', 'Brand and receipt, later when it is safe')],
    }),
    lawful('appliances-misuse', say('摔坏、进水、自己拆过', 'Dropped, wet, opened by myself'), {
      also: '人为损坏 摔坏 进水 私拆 misuse dropped',
      why: told(
        '自己弄坏的不在“三包”里，修要付钱。',
        'Damage by oneself is outside the guarantee; repair costs money.',
      ),
      then: say(
        '商家说是人为、您不认可的，可以投诉并请第三方检测。',
        'If you dispute it, complain and ask for a test by a third party.',
      ),
    }),
  ],
)
