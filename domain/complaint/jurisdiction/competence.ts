/** The competent office of a case, with the reason, what else the law allows, and what is not known yet. */
import { regionName } from '../../regions/regions'
import { say, type Text } from '../../text'
import type { CaseKind } from '../case'
import { officeOf, type NoOffice, type Office } from './office'
import { placesOf, type Basis, type PlaceClues, type Places } from './places'
import type { PlaceKind, Route, Way } from './route'
import { routeOf } from './routes'

export interface CompetentOffice extends Office, Pick<Way, 'reason' | 'place' | 'why' | 'article'> {
  readonly basis: Basis
}

export interface MissingPlace {
  readonly place: PlaceKind | 'channel'
  /** A question to the person, with what is known so far. */
  readonly ask: Text
}

export interface Competence {
  /** Those whose place is known, the best first; empty when nothing can be named yet. */
  readonly offices: readonly CompetentOffice[]
  /** What to ask: the best place where it is not known, and every other while no office can be named. */
  readonly missing: readonly MissingPlace[]
  /** Places people think of, and why it is not theirs; `office` where it is known and another one. */
  readonly whyNot: readonly {
    readonly place: PlaceKind | 'home'
    readonly office: Office | null
    readonly why: Text
  }[]
  /** Two offices may both handle it: the first to receive a complaint does (art. 14). */
  readonly choice: Text | null
  /** What happens when it goes to the wrong one. */
  readonly ifWrong: Text
}

export interface CompetenceQuestion extends PlaceClues {
  readonly kind: CaseKind
}

const asks: Readonly<Record<PlaceKind, Text>> = {
  business: say(
    '商家实际在哪里经营？请填到区、县',
    'Where does the merchant really do business? Give the county or district',
  ),
  domicile: say(
    '这家公司登记的住所在哪个区、县？营业执照上有',
    'In which county or district is the company registered? Its licence says so',
  ),
  shown: say(
    '店铺在平台上公示的地址是哪里？没有公示的，请勾选“没有公示地址”',
    'Which address does the shop show on the platform? If none, tick “no address shown”',
  ),
  platform: say('平台公司的住所在哪个区、县？', "In which county or district is the platform's company?"),
  act: say('事情发生在哪里？请填到区、县', 'Where did it happen? Give the county or district'),
  publisher: say(
    '登广告的媒体、网站在哪个区、县？',
    'In which county or district is the publisher of the advertisement?',
  ),
  advertiser: say('做广告的商家在哪个区、县？', 'In which county or district is the advertiser?'),
}

const askChannel: MissingPlace = {
  place: 'channel',
  ask: say(
    '先选怎么买的，才能知道该哪个局管',
    'Say first how you bought it: that decides which office is competent',
  ),
}

const firstReceiver = say(
  '这几个局都可以办，先收到的办（第十四条）',
  'Each of these may handle it; the first to receive it does (art. 14)',
)
const eitherReport = say('这几个局都可以办', 'Each of these may handle it')

/** Art. 41: a complaint is passed on to the competent office. Art. 34: a report is not. */
const ifWrong: Readonly<Record<CaseKind, Text>> = {
  complaint: say(
    '送错了，统一接收的机构会分送给该管的局，只是会慢一些（第四十一条）',
    'Sent to the wrong one it is passed on to the right one, with some delay (art. 41)',
  ),
  report: say(
    '举报送错了局不会转过去：那个局只会告诉您该找谁，您要重新举报（第三十四条）。匿名的话，连这个也没法告诉您。',
    'A report to the wrong office is not passed on: that office only tells you whom to ask, and you report again (art. 34). If you stay unnamed it cannot even tell you that.',
  ),
}

/**
 * Resolves who is competent. Nothing is guessed: a place that is not known to the county is asked for, and an office
 * that is named says from what its place is known.
 */
export function competence(question: CompetenceQuestion): Competence {
  const { kind } = question
  const route = routeOf(question)
  if (route === null) {
    return { offices: [], missing: [askChannel], whyNot: [], choice: null, ifWrong: ifWrong[kind] }
  }
  const places = placesOf(question)
  const offices = officesOf(route, places)
  return {
    offices,
    missing: missingOf(route, places, offices),
    whyNot: whyNotOf(route, places, offices),
    choice: offices.length < 2 ? null : kind === 'complaint' ? firstReceiver : eitherReport,
    ifWrong: ifWrong[kind],
  }
}

function officesOf({ ways }: Route, places: Places): CompetentOffice[] {
  const found: CompetentOffice[] = []
  for (const { reason, place, why, article } of ways) {
    const known = places[place]
    const office = officeOf(known?.code ?? null)
    // In a shop the act is where the shop is, unless the person said where.
    if (reason === '29-business' && found.length > 0) continue
    if (!known || typeof office === 'string' || found.some(({ code }) => code === office.code)) continue
    found.push({ ...office, reason, place, why, article, basis: known.basis })
  }
  return found
}

function missingOf({ ways }: Route, places: Places, offices: readonly CompetentOffice[]): MissingPlace[] {
  const [best] = offices
  const isSettled = best && (best.reason === ways[0]?.reason || best.reason === '29-business')
  if (isSettled) return []
  // A shop's address says where its acts happen: that is the simpler question.
  const isShop = ways.some(({ reason }) => reason === '29-business')
  const open = best ? ways.slice(0, 1) : ways.filter(({ reason }) => !isShop || reason === '29-business')
  return open.flatMap(({ place }) => {
    const fault = officeOf(places[place]?.code ?? null)
    return typeof fault === 'string' ? [{ place, ask: asked(place, fault, places[place]?.code ?? null) }] : []
  })
}

function asked(place: PlaceKind, fault: NoOffice, code: string | null): Text {
  const ask = asks[place]
  const known = code === null ? '' : (regionName(code)?.names.join('') ?? '')
  switch (fault) {
    case 'unknown':
      return ask
    case 'not-county':
      return say(`现在只知道在${known}。${ask.zh}`, `So far only ${known} is known. ${ask.en}`)
    case 'former':
      return say(`${known}已经撤并或者改名。${ask.zh}`, `${known} has been merged or renamed. ${ask.en}`)
    case 'unlisted':
      return say(
        `登记的是开发区一类的代码，看不出区、县。${ask.zh}`,
        `The register gives the code of a development zone, which names no county. ${ask.en}`,
      )
    case 'outside':
      return say(
        `${known}不适用这个办法，请向当地的消费者机构投诉`,
        `The rule does not hold in ${known}; please turn to the consumer body there`,
      )
  }
}

function whyNotOf(
  { wrong }: Route,
  places: Places,
  offices: readonly CompetentOffice[],
): Competence['whyNot'] {
  return wrong.flatMap(({ place, why }): Competence['whyNot'] => {
    if (place === 'home') return [{ place, office: null, why }]
    const office = officeOf(places[place]?.code ?? null)
    if (typeof office === 'string' || offices.some(({ code }) => code === office.code)) return []
    return [{ place, office, why }]
  })
}
