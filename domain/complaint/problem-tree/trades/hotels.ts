import { say } from '../../../text'
import { elsewhere, filings, trade } from '../build'
import { falseAd, mediation, openPrice, reportProtected } from '../pieces/advice'
import { seen, service } from '../pieces/bases'
import { fire, health, police } from '../pieces/places'

const { complain, both } = filings(service)
const { report } = filings(seen)

/** 宾馆、民宿、洗浴 */
export const hotels = trade(
  'hotels',
  say('宾馆、民宿、洗浴', 'Hotels, guest houses, baths'),
  say('押金、卫生、价格、摄像头', 'Deposit, cleanliness, price, cameras'),
  [
    both('hotel-raise', say('临时涨价、毁约', 'Price raised, booking broken'), {
      also: '涨价 毁约 旺季 加价 raise price cancel',
      asks: ['refund', 'compensate'],
      keep: [say('订单、聊天、另住的票', 'Booking, chat, the bill of another room')],
      write: [say('订的___元，到店要___元。', 'I booked at ¥___; on arrival they wanted ¥___.')],
      advice: openPrice,
    }),
    complain('hotel-deposit', say('押金不退、乱扣赔偿', 'Deposit kept, damage invented'), {
      also: '押金 赔床单 毛巾 损坏 deposit damage towel',
      asks: ['refund'],
      keep: [say('押金单、房间照片', 'The slip, photos of the room')],
      write: [say('退房时说___，扣了___元。', 'On leaving they said ___ and kept ¥___.')],
      advice: mediation,
    }),
    both('hotel-photo', say('房间和宣传不一样', 'Not the room advertised'), {
      also: '照片不符 无窗 海景 设施 photo window',
      asks: ['refund', 'compensate'],
      keep: [say('宣传图和实拍', 'The picture and your photos')],
      write: [say('页面写___，实际___。', 'It says ___; in fact ___.')],
      advice: falseAd,
    }),
    elsewhere('hotel-hygiene', say('床单脏、有虫、毛巾不换', 'Dirty linen, insects'), {
      also: '床单 脏 臭虫 卫生 毛巾 dirty linen bugs',
      why: say(
        '公共场所卫生由卫生健康部门管；要退房费可以在这里投诉。',
        'Hygiene of public places belongs to the health authority; the room price can be asked back here.',
      ),
      to: [health],
      keep: [say('照片、房号、时间', 'Photos, room number and time')],
    }),
    elsewhere('hotel-camera', say('发现摄像头、被偷拍', 'A hidden camera'), {
      also: '摄像头 偷拍 针孔 camera hidden',
      why: say(
        '偷拍由公安机关管，别碰设备，马上报警。',
        'This belongs to the police: do not touch it, call at once.',
      ),
      to: [police],
      keep: [say('保持原样，拍下位置', 'Leave it and photograph where it is')],
    }),
    complain('hotel-bath', say('洗浴、按摩强制消费', 'Baths and massage: forced spending'), {
      also: '洗浴 按摩 汗蒸 足疗 强制消费 bath massage forced',
      asks: ['refund'],
      keep: [say('价目表、账单', 'The price list and the bill')],
      write: [say('没有同意就加了___，收___元。', 'Without my leave they added ___ for ¥___.')],
      advice: openPrice,
    }),
    report('hotel-licence', say('没有执照、没公示价格', 'No licence, no prices shown'), {
      also: '无证 民宿 执照 没标价 licence price',
      keep: [say('前台照片', 'A photo of the desk')],
      write: [say('前台没有___。', 'There is no ___ at the desk.')],
      advice: reportProtected,
    }),
    elsewhere('hotel-fire', say('消防通道堵、没有烟感', 'Blocked exits, no smoke alarm'), {
      also: '消防 通道 烟感 fire exit alarm',
      why: say('消防安全由消防部门管。', 'Fire safety belongs to the fire service.'),
      to: [fire],
      keep: [say('照片、楼层', 'Photos and floor')],
    }),
  ],
)
