/** Which office handles a report: 令121 art. 29, 31, 32. */
import { say } from '../../text'
import { law, type ReportedAct, type Route, type SaleChannel, type WrongPlace } from './route'

const art29 = law('第二十九条', 'art. 29')
const art31 = [law('第三十一条第一款', 'art. 31(1)'), law('第三十一条第二款', 'art. 31(2)')] as const
const art32 = [
  law('第三十二条第一款', 'art. 32(1)'),
  law('第三十二条第二款', 'art. 32(2)'),
  law('第三十二条第三款', 'art. 32(3)'),
] as const

const notHome: WrongPlace = {
  place: 'home',
  why: say(
    '举报归事情发生的那边，不归您住的地方',
    'A report goes to where it happened, not to where you live',
  ),
}

const actReport: Route = {
  ways: [
    {
      reason: '29-act',
      place: 'act',
      why: say('违法行为发生的地方', 'Where the act happened'),
      article: art29,
    },
  ],
  wrong: [
    {
      place: 'domicile',
      why: say(
        '举报看行为发生地，不看商家登记的住所',
        'A report goes by where the act happened, not by the domicile',
      ),
    },
    notHome,
  ],
}

const shopReport: Route = {
  ways: [
    ...actReport.ways,
    {
      reason: '29-business',
      place: 'business',
      why: say('店里的事，行为发生地就是店的地址', "What happens in a shop happens at the shop's address"),
      article: art29,
    },
  ],
  wrong: actReport.wrong,
}

const ownNetReport: Route = {
  ways: [
    {
      reason: '31-1-domicile',
      place: 'domicile',
      why: say(
        '平台公司，或者自己开网店、App 的商家，看登记的住所',
        'A platform, or a merchant with its own site or app, is handled at its domicile',
      ),
      article: art31[0],
    },
  ],
  wrong: [notHome],
}

const platformShopReport: Route = {
  ways: [
    {
      reason: '31-2-business',
      place: 'business',
      why: say('平台上的店实际经营的地方', 'Where the shop on the platform really does business'),
      article: art31[1],
    },
    {
      reason: '31-2-platform',
      place: 'platform',
      why: say(
        '平台公司的住所；那边先收到的，也可以办',
        'The domicile of the platform; it may take the report if it has it first',
      ),
      article: art31[1],
    },
  ],
  wrong: [
    {
      place: 'shown',
      why: say(
        '举报看实际经营的地方，公示的地址不一定就是',
        'A report goes by the real place of business; the address shown may be another',
      ),
    },
    notHome,
  ],
}

export const adReports: Readonly<Record<Exclude<ReportedAct, 'dealing'>, Route>> = {
  'media-ad': {
    ways: [
      {
        reason: '32-1-publisher',
        place: 'publisher',
        why: say('登广告的媒体所在的地方', 'Where the publisher of the advertisement is'),
        article: art32[0],
      },
    ],
    wrong: [
      {
        place: 'advertiser',
        why: say(
          '广播、电视、报刊上的广告归发布者那边，不归做广告的商家那边',
          'Advertisements in print and on the air go to the publisher, not to the advertiser',
        ),
      },
      notHome,
    ],
  },
  'internet-ad': {
    ways: [
      {
        reason: '32-2-publisher',
        place: 'publisher',
        why: say('登广告的网站或平台所在的地方', 'Where the publisher of the advertisement is'),
        article: art32[1],
      },
      {
        reason: '32-2-advertiser',
        place: 'advertiser',
        why: say(
          '做广告的商家所在的地方；那边先收到的，也可以办',
          'Where the advertiser is; it may take the report if it has it first',
        ),
        article: art32[1],
      },
    ],
    wrong: [notHome],
  },
  'own-internet-ad': {
    ways: [
      {
        reason: '32-3-advertiser',
        place: 'advertiser',
        why: say(
          '商家自己在网上发的广告，归商家所在的地方',
          'An advertisement that the merchant put on the internet itself goes to where the merchant is',
        ),
        article: art32[2],
      },
    ],
    wrong: [notHome],
  },
}

export const reportRoutes: Readonly<Record<SaleChannel, Route>> = {
  shop: shopReport,
  away: actReport,
  platform: ownNetReport,
  'own-site': ownNetReport,
  'platform-shop': platformShopReport,
}
