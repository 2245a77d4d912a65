import { say } from '../../../text'
import { byWish, elsewhere, filings, further, known, lawful, told, trade } from '../build'
import { asAgreed, fraud, reportResult, sevenDays } from '../pieces/advice'
import { online, seen } from '../pieces/bases'
import { cyberspace, police } from '../pieces/places'

const { complain, both } = filings(online)
const { report } = filings(seen)

/** 直播带货 */
export const live = trade(
  'live',
  say('直播带货、短视频', 'Live shows and short videos'),
  say('主播说的和收到的不一样', 'Not what the presenter said'),
  [
    byWish(
      'live-lie',
      say('主播说谎', 'The presenter lied'),
      both('live-lie-mine', say('我买了，要退钱赔偿', 'I bought it and want my money'), {
        also: '主播 虚假宣传 直播间 假货 带货 presenter lie',
        asks: ['refund', 'compensate'],
        keep: [say('直播回放或录屏，主播账号', 'A replay or recording, and the account')],
        state: [say('哪天几点、哪个直播间', 'The day, the hour and the room')],
        write: [say('主播在直播里说___，收到的是___。', 'The presenter said ___; what came is ___.')],
        advice: fraud,
      }),
      report('live-lie-check', say('我没买，请查这个直播间', 'I did not buy; check it'), {
        also: '直播间 夸大 演戏 卖惨 砍价 act exaggerate',
        keep: [say('录屏、账号主页', 'A recording and the account page')],
        write: [
          say(
            '主播在___时说___，我认为是假的，因为___。',
            'At ___ the presenter said ___; I think it false because ___.',
          ),
        ],
        advice: reportResult,
      }),
    ),
    both('live-private', say('引到微信私下交易、没有订单', 'Led to private payment without an order'), {
      also: '私下交易 加微信 绕开平台 没有订单 private wechat',
      asks: ['return', 'refund'],
      keep: [say('转账记录、对方微信号、聊天', 'The transfer, the account and the chat')],
      write: [
        say(
          '主播让我加微信___，转了___元，没有订单。',
          'They had me add ___ and send ¥___, without an order.',
        ),
      ],
      advice: told(
        '私下付款最难追。转账记录和对方主页先保存好。',
        'Private payment is hardest to trace. Save the transfer and their page.',
      ),
    }),
    complain('live-prize', say('抽奖、福利、1 元秒杀不兑现', 'Prizes or ¥1 offers not kept'), {
      also: '抽奖 福袋 秒杀 不兑现 中奖 prize lottery',
      asks: ['redo', 'refund'],
      keep: [say('中奖页面、规则截图', 'The prize page and its rules')],
      write: [say('___日中了___，对方到现在___。', 'On ___ I won ___; until now they ___.')],
      advice: asAgreed,
    }),
    complain('live-return', say('直播买的不给退', 'A live purchase is not taken back'), {
      also: '直播 退货 概不退换 七天 return live',
      asks: ['return', 'refund'],
      keep: [say('商品完好的照片', 'A photo that it is intact')],
      write: [say('___日收到，___日申请退，对方说___。', 'It came on ___; on ___ they said ___.')],
      advice: sevenDays,
    }),
    further(
      'live-jade',
      say('直播买的玉石、珠宝', 'Jade or jewels from a live show'),
      say('哪里不对？', 'What is wrong?'),
      [
        both('live-jade-fake', say('鉴定是假的、和证书不符', 'False, or not what the certificate says'), {
          also: '翡翠 玉石 假证书 直播珠宝 jade certificate',
          asks: ['refund', 'compensate'],
          keep: [say('另一家的鉴定书、开箱视频', 'Another expert opinion, a video of opening')],
          write: [say('证书写___，我送检是___。', 'The certificate says ___; my test says ___.')],
          advice: fraud,
        }),
        lawful('live-jade-raw', say('赌石、开蚌赌输了', 'I lost at gambling on raw stones or shells'), {
          also: '赌石 开蚌 毛料 raw stone gamble',
          why: told(
            '讲明是未切开的原石、结果不确定的，输了难以要求退。',
            'If it was plainly an uncut stone, a bad result can hardly be claimed.',
          ),
          then: say(
            '换了石头、做了手脚的，保存录屏来举报；涉及赌博的报警。',
            'If stones were swapped, report it with a recording; gambling belongs to the police.',
          ),
        }),
      ],
    ),
    elsewhere('live-content', say('低俗、造谣、骗打赏', 'Vulgar, false news, coaxed gifts'), {
      also: '低俗 造谣 打赏 擦边 vulgar rumour gift',
      why: say('网络内容由网信部门管。', 'Content on the internet belongs to the internet authority.'),
      to: [cyberspace, police],
      keep: [say('账号、时间、截图', 'Account, time and screenshots')],
    }),
    both('live-minor', say('孩子偷偷打赏、下单', 'A child paid without leave'), {
      also: '未成年 打赏 充值 孩子 熊孩子 child tipping',
      asks: ['refund'],
      keep: [say('孩子的出生证明、付款记录、账号', "The child's age, the payments and the account")],
      state: [say('孩子几岁、什么时候付的', 'The age, and when it was paid')],
      write: [
        say('我的孩子___岁，在___日用我的手机付了___元。', 'My child of ___ paid ¥___ with my phone on ___.'),
      ],
      advice: told(
        '孩子超出年龄的大额付款，家长不同意的可以要求退；先找平台的未成年人退款入口。',
        "Large payments beyond a child's age can be undone by the parents; first use the refund page for minors.",
      ),
    }),
    report('live-no-licence', say('直播间看不到卖家的执照', 'The room shows no licence of the seller'), {
      also: '亮照 营业执照 主体信息 公示 licence shown',
      keep: [say('店铺信息页截图', 'The page of the seller')],
      write: [say('账号___卖___，没有公示执照。', 'The account ___ sells ___ without showing a licence.')],
      advice: known(
        '网上卖东西要公示执照信息或电子执照的链接。',
        'Whoever sells online shows the licence or a link to it.',
        say('网络交易监督管理办法第十二条', 'Measures on online trade, art. 12'),
      ),
    }),
  ],
)
