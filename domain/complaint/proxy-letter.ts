/**
 * The text of the 授权委托书 (令121 art. 11: 载明委托事项、权限和期限，由委托人签名), made from what was entered: the person
 * reads and signs it on the screen, and the server prints the very same.
 */
import { englishDay } from '../calendar/day-text'
import { joined, say, type Text } from '../text'
import type { ProxyTerms } from './proxy-terms'
import { powerNames, proxyPowers, relationNames, scopeNames, type ProxyPower } from './proxy-words'

export interface Principal {
  readonly name: string
  readonly phone: string
  readonly address: string
}

/** The authority under which a complaint is filed. */
export interface ProxyGrant {
  readonly kind: 'grant'
  readonly principal: Principal
  /** Without a relation while that is not chosen. */
  readonly terms: Omit<ProxyTerms, 'relation'> & { readonly relation: ProxyTerms['relation'] | null }
  readonly merchantName: string
  /** May be empty. */
  readonly productName: string
}

/** What the principal adds to it later, in a case that has a number. */
export interface ProxyAddition {
  readonly kind: 'addition'
  readonly principalName: string
  readonly agentName: string
  readonly merchantName: string
  readonly number: string
  readonly powers: readonly ProxyPower[]
  readonly untilOn: string
}

export type ProxyAuthority = ProxyGrant | ProxyAddition

export interface ProxyLetter {
  readonly title: Text
  readonly rows: readonly (readonly [name: Text, value: Text])[]
  /** What the principal declares. */
  readonly declaration: Text
}

export function proxyLetter(authority: ProxyAuthority): ProxyLetter {
  return authority.kind === 'grant' ? grantLetter(authority) : additionLetter(authority)
}

const same = (text: string): Text => say(text, text)
/** What is not filled in yet is a line to see. */
const blank = say('＿＿', '____')

const declaration = say(
  '以上内容我已经全部看过（或者请人读给我听过），明白意思，是我自愿委托的。',
  'I have read all of the above, or had it read to me; I understand it and grant it of my own free will.',
)

function grantLetter({ principal, terms, merchantName, productName }: ProxyGrant): ProxyLetter {
  const merchant = merchantName === '' ? blank.zh : merchantName
  const about = productName === '' ? merchant : `${merchant}（${productName}）`
  const aboutEn = productName === '' ? merchant : `${merchant} (${productName})`
  return {
    title: say('授权委托书', 'Power of attorney (授权委托书)'),
    rows: [
      [say('委托人', 'Principal'), personWords(principal)],
      [
        say('代理人（受托人）', 'Agent'),
        personWords({ name: terms.agentName, phone: terms.agentPhone, address: terms.agentAddress }),
      ],
      [
        say('代理人是委托人的', "The agent is the principal's"),
        terms.relation === null ? blank : relationNames[terms.relation],
      ],
      [
        say('委托事项', 'Matter'),
        say(
          `代我向市场监督管理部门投诉${about}，并代我参加这件投诉的处理`,
          `To complain for me to the market regulator about ${aboutEn}, and to take part for me in its handling`,
        ),
      ],
      [say('代理权限', 'Authority'), authorityWords(terms.powers)],
      [say('期限', 'Term'), termWords(terms)],
    ],
    declaration,
  }
}

function additionLetter(addition: ProxyAddition): ProxyLetter {
  const { principalName, agentName, merchantName, number, powers, untilOn } = addition
  return {
    title: say('补充授权委托书', 'Added power of attorney (补充授权委托书)'),
    rows: [
      [say('委托人', 'Principal'), same(principalName)],
      [say('代理人（受托人）', 'Agent'), same(agentName)],
      [
        say('委托事项', 'Matter'),
        say(`投诉${merchantName}，编号 ${number}`, `The complaint about ${merchantName}, no. ${number}`),
      ],
      ...(powers.length === 0
        ? []
        : [
            [
              say('增加的权限', 'Added powers'),
              say(`可以代我${listOf(powers, 'zh')}`, `For me: ${listOf(powers, 'en')}`),
            ] as const,
          ]),
      [
        say('期限', 'Term'),
        say(
          `委托到${dayWords(untilOn)}为止，其他内容不变`,
          `Until ${englishDay(untilOn)}; everything else stays`,
        ),
      ],
    ],
    declaration,
  }
}

function personWords({ name, phone, address }: Principal): Text {
  if (name === '') return blank
  return joined([name, phone, address].filter((part) => part !== '').map(same))
}

const listOf = (powers: readonly ProxyPower[], language: 'zh' | 'en'): string =>
  powers.map((power) => powerNames[power][language]).join(language === 'zh' ? '；' : '; ')

/** What the agent may do, and in so many words what not: that is what is asked about later. */
function authorityWords(powers: readonly ProxyPower[]): Text {
  const missing = proxyPowers.filter((power) => !powers.includes(power))
  const scope = scopeNames[powers.length === 0 ? 'general' : 'special']
  const may = say(
    '代我提交投诉和材料、补正、接收文书和通知、回答询问、参加调解',
    'to file the complaint and its material, supply what is missing, receive letters, answer questions, attend mediation',
  )
  const also =
    powers.length === 0
      ? say('', '')
      : say(`；还可以代我：${listOf(powers, 'zh')}`, `; also: ${listOf(powers, 'en')}`)
  const not =
    missing.length === 0
      ? say('。', '.')
      : say(
          `。不包括：${listOf(missing, 'zh')}；要办这些事，由我另外签字。`,
          `. Not included: ${listOf(missing, 'en')}; for these I sign again.`,
        )
  return say(`${scope.zh}：${may.zh}${also.zh}${not.zh}`, `${scope.en}: ${may.en}${also.en}${not.en}`)
}

function termWords({ fromOn, untilOn }: Pick<ProxyTerms, 'fromOn' | 'untilOn'>): Text {
  return say(
    `自${dayWords(fromOn)}起，到${dayWords(untilOn)}为止`,
    `From ${englishDay(fromOn)} until ${englishDay(untilOn)}`,
  )
}

/** `2026年11月23日`; a day that is not chosen yet is a line to see. */
function dayWords(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return day === '' ? blank.zh : `${year}年${Number(month)}月${Number(day)}日`
}

/** All of the letter in one string: a signature belongs to these very words. */
export function proxyLetterText(authority: ProxyAuthority): string {
  const { title, rows, declaration: declared } = proxyLetter(authority)
  return [title.zh, ...rows.map(([name, value]) => `${name.zh}：${value.zh}`), declared.zh].join('\n')
}

/** Whether something that the paper needs is not filled in yet: too early to sign it. */
export function isLetterIncomplete({ principal, terms, merchantName }: ProxyGrant): boolean {
  const needed = [
    principal.name,
    principal.phone,
    principal.address,
    terms.agentName,
    terms.agentPhone,
    merchantName,
  ]
  const isOpen = terms.scope === 'special' && terms.powers.length === 0
  return (
    terms.relation === null || terms.fromOn === '' || terms.untilOn === '' || isOpen || needed.includes('')
  )
}
