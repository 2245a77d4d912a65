import { say } from '../../../text'
import { elsewhere, filings, told, trade } from '../build'
import { falseAd, prepaid, standardTerms } from '../pieces/advice'
import { card, online } from '../pieces/bases'
import { cyberspace, police, telecom } from '../pieces/places'

const { complain, both } = filings(online)
const { complain: complainCard } = filings(card)

/** 会员、游戏、软件 */
export const games = trade(
  'games',
  say('视频会员、游戏、软件', 'Video membership, games, apps'),
  say('自动续费、充值、封号、孩子充钱', 'Renewals, top-ups, blocked accounts, children'),
  [
    complain('games-renew', say('自动续费没提醒、关不掉', 'Renewal without notice, cannot be stopped'), {
      also: '自动续费 连续包月 扣款 关不掉 auto renew cancel',
      asks: ['refund'],
      keep: [say('扣款记录、取消的步骤截图', 'The charge, and the steps to cancel')],
      write: [
        say(
          '___日扣了___元，之前没有提醒，我在___找不到取消。',
          'On ___ they took ¥___ without notice; I cannot find where to stop it.',
        ),
      ],
      advice: told(
        '续费前要显著提醒，取消要和开通一样方便。',
        'A renewal must be announced, and stopping be as easy as starting.',
      ),
    }),
    complain(
      'games-vip-less',
      say('买了会员还要再付、权益缩水', 'Pay again after membership, less than promised'),
      {
        also: '会员 超前点播 权益缩水 广告 membership less',
        asks: ['refund', 'redo'],
        keep: [say('开通时的权益页', 'The benefits page of then')],
        write: [say('开通时写___，现在___。', 'It promised ___; now ___.')],
        advice: standardTerms,
      },
    ),
    both('games-child', say('孩子给游戏充值', 'A child topped up a game'), {
      also: '孩子充值 未成年人 游戏 退款 child top-up',
      asks: ['refund'],
      keep: [say('户口本、充值记录、游戏账号', 'Proof of age, top-ups and the account')],
      state: [say('孩子几岁、几点玩的、用谁的账号', 'Age, hours, and whose account')],
      write: [say('孩子___岁，在___日至___日充了___元。', 'My child of ___ paid ¥___ from ___ to ___.')],
      advice: told(
        '先找游戏客服的“未成年人退费”，把聊天和时间给他们看。',
        'First ask the game for a refund for minors, with chats and times.',
      ),
    }),
    complain('games-ban', say('账号被封、充的钱没了', 'Account blocked with money in it'), {
      also: '封号 余额 误封 account banned balance',
      asks: ['redo', 'refund'],
      keep: [say('封号通知、余额截图', 'The notice and the balance')],
      write: [say('___日被封，理由是___，里面还有___元。', 'Blocked on ___ for ___, with ¥___ in it.')],
      advice: standardTerms,
    }),
    complainCard('games-close', say('停服、关店，余额不退', 'The service ends, the balance is kept'), {
      also: '停服 停运 退余额 shutdown balance',
      asks: ['refund'],
      keep: [say('停服公告', 'The notice of the end')],
      write: [say('公告___停服，我还有___没用。', 'It ends on ___; I have ___ left.')],
      advice: prepaid,
    }),
    complain('games-blindbox', say('盲盒、抽卡概率不实', 'Blind boxes or draws with false odds'), {
      also: '盲盒 抽卡 概率 抽奖 blind box gacha odds',
      asks: ['refund'],
      keep: [say('公示概率、抽取记录', 'The stated odds and your draws')],
      write: [say('公示概率___，我抽了___次___。', 'Odds of ___; in ___ draws I got ___.')],
      advice: falseAd,
    }),
    elsewhere('games-trade-scam', say('买卖账号、装备被骗', 'Cheated when trading accounts or items'), {
      also: '买号 卖号 装备 代练 被骗 account trade scam',
      why: say('个人之间的骗局由公安机关管。', 'Fraud between persons belongs to the police.'),
      to: [police],
      keep: [say('转账和聊天记录', 'Transfers and chats')],
    }),
    elsewhere('games-sms', say('手机话费被扣增值业务', 'Extras charged to the phone bill'), {
      also: '话费 增值业务 乱扣 phone bill extra',
      why: say(
        '电信增值业务由通信管理部门管，内容违法的找网信部门。',
        'Extras on the bill belong to the telecom authority; unlawful content to the internet authority.',
      ),
      to: [telecom, cyberspace],
      keep: [say('话费详单', 'The itemised bill')],
    }),
  ],
)
