import { say } from '../../../text'
import { byWish, elsewhere, filings, lawful, told, trade } from '../build'
import { falseAd, fraud, reportProtected, reportResult } from '../pieces/advice'
import { seen, shop } from '../pieces/bases'
import { cyberspace, urban } from '../pieces/places'

const { complain, both } = filings(shop)
const { report } = filings(seen)

/** 广告和宣传 */
export const ads = trade(
  'ads',
  say('广告、宣传', 'Advertising'),
  say('虚假广告、最字头、抽奖、弹窗', 'False claims, superlatives, lotteries, pop-ups'),
  [
    byWish(
      'ad-false',
      say('广告是假的', 'A false advertisement'),
      both('ad-false-mine', say('我信了、买了，要退钱赔偿', 'I believed it and bought'), {
        also: '虚假广告 夸大 骗 false advertisement',
        asks: ['refund', 'compensate'],
        keep: [say('广告原样、实物照片', 'The advertisement as it was, photos')],
        write: [say('广告说___，实际___。', 'It says ___; in fact ___.')],
        advice: fraud,
      }),
      report('ad-false-check', say('我没买，请查这个广告', 'I did not buy; check it'), {
        also: '举报广告 电视 传单 户外 report billboard',
        keep: [say('广告照片、在哪里看到、日期', 'A photo, where and when')],
        write: [say('___（电视、网站、路边）的广告说___。', 'The advertisement on ___ says ___.')],
        advice: reportResult,
      }),
    ),
    report('ad-superlative', say('“最”“第一”“国家级”', '“Best”, “first”, “national”'), {
      also: '最 第一 国家级 绝对化 顶级 best first superlative',
      keep: [say('广告照片', 'A photo of it')],
      write: [say('广告里写着“___”，在___看到的。', 'It says “___”; I saw it at ___.')],
      advice: falseAd,
    }),
    report('ad-medical', say('治病广告、假专家、代言', 'Cures, false experts'), {
      also: '治病 专家 代言 医药广告 cure expert endorse',
      keep: [say('截图、播出时间', 'A screenshot and the time')],
      write: [say('___自称___，说___能治___。', '___ as ___ says ___ cures ___.')],
      advice: reportProtected,
    }),
    report('ad-invest', say('保本高息、稳赚不赔', 'Safe high returns'), {
      also: '理财 高息 保本 稳赚 invest return',
      keep: [say('广告、联系人', 'The advertisement and the contact')],
      write: [say('广告承诺___，让人___。', 'It promises ___ and asks to ___.')],
      advice: told('已经投了钱的，马上报警。', 'If you have paid, call the police at once.'),
    }),
    complain('ad-prize', say('抽奖、赠品不兑现', 'Prizes or gifts not given'), {
      also: '抽奖 赠品 不兑现 中奖 prize gift',
      asks: ['redo', 'refund'],
      keep: [say('活动规则、中奖凭证', 'The rules and proof')],
      write: [say('活动___，我___，对方___。', 'The rules: ___; I ___; they ___.')],
      advice: falseAd,
    }),
    elsewhere('ad-popup', say('网页弹窗关不掉、违法信息', 'Pop-ups that do not close, unlawful content'), {
      also: '弹窗 关不掉 色情 赌博 popup gambling',
      why: say('违法信息由网信部门管。', 'Unlawful content belongs to the internet authority.'),
      to: [cyberspace],
      keep: [say('网址、截图', 'Address and screenshot')],
    }),
    elsewhere('ad-street', say('小广告、招牌、灯光扰人', 'Stickers, signs, lights'), {
      also: '小广告 招牌 灯光 牛皮癣 sticker sign light',
      why: say('户外设置由城市管理部门管。', 'Things put up outside belong to city management.'),
      to: [urban],
      keep: [say('位置、照片', 'Place and photos')],
    }),
    lawful('ad-taste', say('广告夸张、难看，但没说假话', 'Loud or ugly, but not false'), {
      also: '夸张 难看 低俗 loud ugly',
      why: told('夸张但不会让人误会的，一般不违法。', 'Exaggeration that misleads nobody is mostly lawful.'),
      then: say('会让人误会的，把误会的地方写出来举报。', 'If it misleads, say where, and report it.'),
    }),
  ],
)
