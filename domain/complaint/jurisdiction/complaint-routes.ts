/** Which office handles a complaint: 令121 art. 13. */
import { say } from '../../text'
import { law, type Route, type SaleChannel, type Way, type WrongPlace } from './route'

const art13 = [
  law('第十三条第一款', 'art. 13(1)'),
  law('第十三条第二款', 'art. 13(2)'),
  law('第十三条第三款', 'art. 13(3)'),
] as const
const notHome: WrongPlace = {
  place: 'home',
  why: say(
    '投诉归商家那边，不归您住的地方',
    "A complaint goes to the merchant's side, not to where you live",
  ),
}

const shopComplaint: Route = {
  ways: [
    {
      reason: '13-1-business',
      place: 'business',
      why: say('商家实际经营的地方', 'Where the merchant does business'),
      article: art13[0],
    },
    {
      reason: '13-1-domicile',
      place: 'domicile',
      why: say('商家登记的住所', "The merchant's registered domicile"),
      article: art13[0],
    },
  ],
  wrong: [notHome],
}

const ownNetComplaint: Route = {
  ways: [
    {
      reason: '13-2-domicile',
      place: 'domicile',
      why: say(
        '平台公司，或者自己开网店、App 的商家，看登记的住所',
        'A platform, or a merchant with its own site or app, is handled at its domicile',
      ),
      article: art13[1],
    },
  ],
  wrong: [
    {
      place: 'business',
      why: say(
        '网上直接卖的，只看登记的住所，不看仓库或办公地',
        'For sales over its own site only the domicile counts, not a store or an office',
      ),
    },
    notHome,
  ],
}

const platformOnly: Way = {
  reason: '13-3-platform-only',
  place: 'platform',
  why: say(
    '店铺没有公示地址，或者按公示的地址联系不上，只看平台公司的住所',
    'The shop shows no address, or cannot be reached at it: only the domicile of the platform counts',
  ),
  article: art13[2],
}

const notRegistered: WrongPlace = {
  place: 'domicile',
  why: say(
    '平台上的店看平台公示的地址，登记的住所不一样时不算',
    'For a shop on a platform the address shown there counts, not a different registered one',
  ),
}

const platformShopComplaint: Route = {
  ways: [
    {
      reason: '13-3-shown',
      place: 'shown',
      why: say('店铺在平台上公示的地址', 'The address that the shop shows on the platform'),
      article: art13[2],
    },
    {
      reason: '13-3-platform',
      place: 'platform',
      why: say('平台公司的住所', 'The domicile of the platform'),
      article: art13[2],
    },
  ],
  wrong: [notRegistered, notHome],
}

/** No address is shown, or nobody can be reached at it. */
export const hiddenShopComplaint: Route = { ways: [platformOnly], wrong: [notRegistered, notHome] }

export const complaintRoutes: Readonly<Record<SaleChannel, Route>> = {
  shop: shopComplaint,
  away: shopComplaint,
  platform: ownNetComplaint,
  'own-site': ownNetComplaint,
  'platform-shop': platformShopComplaint,
}
