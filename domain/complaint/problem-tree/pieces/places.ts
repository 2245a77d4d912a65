/**
 * Who deals with what the market regulator does not. The short numbers are the nationwide ones, from general knowledge:
 * check them against the local list before going live.
 */
import { say, type Text } from '../../../text'
import type { Place } from '../node'

const place = (id: string, phone: string | null, name: Text, how: Text): Place => ({ id, phone, name, how })

export const police = place(
  'police',
  '110',
  say('公安机关', 'The police'),
  say(
    '拨打 110，或到就近派出所报案，要一张报案回执。',
    'Call 110 or go to the nearest station, and ask for a receipt.',
  ),
)
export const antiFraud = place(
  'anti-fraud',
  '96110',
  say('反诈专线', 'The line against fraud'),
  say(
    '钱刚转走的，先打 110 止付，再打 96110 咨询。',
    'If money has just left, call 110 to stop it, then ask here.',
  ),
)
export const hotline = place(
  'hotline',
  '12345',
  say('12345 政务服务热线', 'The government hotline 12345'),
  say(
    '说清地点和事情，热线会转给管这件事的部门。',
    'Say where and what; they pass it to whoever is in charge.',
  ),
)
export const health = place(
  'health',
  '12345',
  say('卫生健康部门', 'The health authority'),
  say('打 12345 说要找卫生监督，或到区县卫健局。', 'Call 12345 and ask for health supervision.'),
)
export const emergency = place(
  'emergency',
  '120',
  say('急救', 'Ambulance'),
  say('人不舒服先就医，留好病历和化验单。', 'See a doctor first, and keep the records and tests.'),
)
export const fire = place(
  'fire',
  '119',
  say('消防', 'Fire service'),
  say('闻到燃气味、看到冒烟，先离开再打 119。', 'If you smell gas or see smoke, leave first and then call.'),
)
export const court = place(
  'court',
  null,
  say('人民法院', 'The court'),
  say(
    '到对方所在地的基层法院立案，也可以在网上立案。',
    'File at the local court of the other side, or online.',
  ),
)
export const legalAid = place(
  'legal-aid',
  '12348',
  say('法律援助', 'Legal aid'),
  say('不知道怎么办，先免费问律师。', 'Ask a lawyer free of charge first.'),
)
export const labour = place(
  'labour',
  '12333',
  say('劳动监察、劳动仲裁', 'Labour inspection and arbitration'),
  say('打 12333，或带材料到区县劳动监察大队。', 'Call 12333, or go to the labour inspection of your county.'),
)
export const post = place(
  'post',
  '12305',
  say('邮政管理部门', 'The postal authority'),
  say(
    '先向快递公司投诉，七天没解决再打 12305 申诉。',
    'First complain to the carrier; unsolved after seven days, appeal here.',
  ),
)
export const telecom = place(
  'telecom',
  '12300',
  say('电信用户申诉中心', 'The appeal centre for telecom users'),
  say(
    '先向运营商投诉，十五天没解决再申诉。',
    'First complain to the operator; unsolved after fifteen days, appeal here.',
  ),
)
export const transport = place(
  'transport',
  '12328',
  say('交通运输部门', 'The transport authority'),
  say('记下车牌、时间、路线，打 12328。', 'Note the plate, time and route, and call 12328.'),
)
export const finance = place(
  'finance',
  '12378',
  say('金融监管部门', 'The financial regulator'),
  say(
    '先向银行或保险公司投诉，不满意再打 12378。',
    'First complain to the bank or insurer, then call 12378.',
  ),
)
export const housing = place(
  'housing',
  '12345',
  say('住房和城乡建设部门', 'The housing authority'),
  say('打 12345 说要找住建部门，或到区县住建局。', 'Call 12345 and ask for the housing authority.'),
)
export const heating = place(
  'heating',
  '12345',
  say('供热单位和供热主管部门', 'The heating company and its authority'),
  say('先打供热公司的客服，不处理再打 12345。', 'First call the heating company; if nothing happens, 12345.'),
)
export const education = place(
  'education',
  '12345',
  say('教育部门', 'The education authority'),
  say('打 12345 说要找教育局，说清机构名和校区。', 'Call 12345 and ask for the education authority.'),
)
export const tourism = place(
  'tourism',
  '12345',
  say('文化和旅游部门', 'The tourism authority'),
  say(
    '打 12345 说要找文旅局，说清旅行社和团号。',
    'Call 12345 and ask for the tourism authority; name the agency.',
  ),
)
export const tax = place(
  'tax',
  '12366',
  say('税务机关', 'The tax authority'),
  say('打 12366，说清商家名、日期、金额。', 'Call 12366 with the merchant, the day and the sum.'),
)
export const cyberspace = place(
  'cyberspace',
  '12377',
  say('网信部门举报中心', 'The internet authority'),
  say('打 12377，或在它的网站上举报，附截图。', 'Call 12377 or report on its site, with screenshots.'),
)
export const medicalInsurance = place(
  'medical-insurance',
  '12393',
  say('医疗保障部门', 'The medical insurance authority'),
  say('打 12393，带上医保卡和结算单。', 'Call 12393 with your card and the bill.'),
)
export const urban = place(
  'urban',
  '12345',
  say('城市管理部门', 'City management'),
  say('打 12345，说清地点和时间。', 'Call 12345 with the place and the time.'),
)
export const environment = place(
  'environment',
  '12345',
  say('生态环境部门', 'The environment authority'),
  say(
    '打 12345，说清地点、时间和气味或声音。',
    'Call 12345 with the place, the time and the smell or noise.',
  ),
)
export const civilAffairs = place(
  'civil-affairs',
  '12345',
  say('民政部门', 'The civil affairs authority'),
  say('打 12345 说要找民政局。', 'Call 12345 and ask for civil affairs.'),
)
export const agriculture = place(
  'agriculture',
  '12345',
  say('农业农村部门', 'The agriculture authority'),
  say('打 12345 说要找农业农村局。', 'Call 12345 and ask for the agriculture authority.'),
)
export const powerSupply = place(
  'power-supply',
  '95598',
  say('供电服务热线', 'The power supply line'),
  say('打 95598 报修、投诉，记下工单号。', 'Call 95598 and note the number of your case.'),
)
