import { say } from '../../../text'
import { elsewhere, filings, lawful, told, trade } from '../build'
import { reportResult, unsafeFood } from '../pieces/advice'
import { online, seen } from '../pieces/bases'
import { police, transport } from '../pieces/places'

const { complain, both } = filings(online)
const { report } = filings(seen)

/** 外卖 */
export const takeaway = trade(
  'takeaway',
  say('外卖', 'Takeaway'),
  say('点餐平台、骑手送餐', 'Meals by app and rider'),
  [
    both('takeaway-foreign', say('外卖里有异物、变质', 'Something in the meal, or spoiled'), {
      also: '外卖 头发 虫 馊了 变质 异物 insect spoiled delivery',
      asks: ['refund', 'compensate'],
      keep: [say('餐盒、异物和小票在一张照片里', 'Box, find and slip in one photo')],
      state: [say('几点送到、几点打开', 'When it came and when you opened it')],
      write: [say('___点送到，打开看到___。', 'It came at ___; inside I found ___.')],
      advice: unsafeFood,
    }),
    complain('takeaway-missing', say('少送、送错、洒了', 'Missing, wrong or spilt'), {
      also: '少送 漏送 送错 洒了 餐损 missing wrong spilt',
      asks: ['refund', 'redo'],
      keep: [say('收到时整单的照片', 'A photo of everything that came')],
      write: [say('点了___，实际送来___。', 'I ordered ___ and got ___.')],
      advice: told(
        '先在平台点“申请售后”，选餐损或少餐，一般当天就退。',
        'First use the refund button of the app; it usually pays the same day.',
      ),
    }),
    both('takeaway-portion', say('图片和实物差太多、份量少', 'Far from the picture, too little'), {
      also: '图不符 份量少 照片仅供参考 货不对板 portion picture',
      asks: ['refund', 'supply-shortage'],
      keep: [say('菜品页截图和实物照片', 'The page of the dish and a photo of the meal')],
      write: [say('页面写___，实际只有___。', 'The page says ___; there was only ___.')],
      advice: told(
        '写明了克数或件数的，按写的给。“仅供参考”不能免责。',
        'A stated weight or number binds; “picture for reference” does not change that.',
      ),
    }),
    report(
      'takeaway-ghost',
      say('店不存在、地址是假的、没有执照', 'A shop that does not exist or has no licence'),
      {
        also: '幽灵外卖 假地址 套证 无证 黑店 ghost kitchen licence',
        keep: [say('店铺页和公示执照的截图', 'The shop page with the licence it shows')],
        state: [say('页面上的地址，您去看到什么', 'The address shown and what is really there')],
        write: [say('页面地址是___，那里实际是___。', 'The page gives ___; what is there is ___.')],
        advice: reportResult,
      },
    ),
    both('takeaway-price', say('配送费、打包费乱收，假优惠', 'Delivery or packing fees, sham discounts'), {
      also: '打包费 配送费 包装费 满减 大数据杀熟 先涨后降 fee discount',
      asks: ['refund'],
      keep: [say('下单前和付款后的两张截图', 'Screenshots before and after paying')],
      write: [say('下单时显示___元，付款变成___元。', 'It showed ¥___ and charged ¥___.')],
      advice: told(
        '每样费用要在付款前写清楚。同一家店不同手机的价，也截下来对比。',
        'Every fee must show before paying. Compare screens of two phones.',
      ),
    }),
    complain('takeaway-vip', say('会员自动续费', 'Membership renews by itself'), {
      also: '自动续费 连续包月 会员扣费 auto renew membership',
      asks: ['refund'],
      keep: [say('扣款记录、开通页面', 'The charge and the page where it began')],
      write: [say('___日被自动扣了___元，没有提前提醒我。', '¥___ was taken on ___ without a reminder.')],
      advice: told(
        '自动续费要在扣款前提醒，也要能方便地取消。先取消再要求退。',
        'A renewal must be announced and easy to stop. Stop it first, then ask for the money.',
      ),
    }),
    both(
      'takeaway-fake-review',
      say('返现换好评、逼我删差评', 'Cash for good reviews, pressed to delete a bad one'),
      {
        also: '好评返现 刷单 差评 删差评 骚扰 review cash',
        asks: ['compensate'],
        keep: [say('返现卡、来电来信的记录', 'The card, and calls or messages')],
        write: [say('因为我写了差评，商家___。', 'Because of my review the shop ___.')],
        advice: told(
          '花钱买好评、骚扰写差评的人都不允许。返现卡别扔。',
          'Buying reviews or pressing those who wrote bad ones is forbidden. Keep the card.',
        ),
      },
    ),
    elsewhere(
      'takeaway-rider',
      say('骑手威胁、撞人、闯红灯', 'A rider threatens, hits someone, runs lights'),
      {
        also: '骑手 威胁 撞人 闯红灯 逆行 rider accident threat',
        why: say('人身威胁和交通事故由公安机关管。', 'Threats and accidents belong to the police.'),
        to: [police, transport],
        keep: [say('骑手编号、订单号、视频', 'The rider number, the order and a video')],
      },
    ),
    lawful('takeaway-late', say('晚到了一会儿', 'A little late'), {
      also: '超时 晚到 迟到 慢 late delay',
      why: told(
        '配送时间多是“预计”。买了准时保的，按它的规则赔。',
        'Delivery times are mostly estimates. With punctuality cover, its rules decide.',
      ),
      then: say(
        '先看订单里有没有“准时保”，有就在平台上申请。',
        'See whether the order has punctuality cover and claim it in the app.',
      ),
    }),
  ],
)
