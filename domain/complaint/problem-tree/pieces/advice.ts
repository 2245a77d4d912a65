/** What is good to know, used by more than one trade. */
import { say } from '../../../text'
import { known, told } from '../build'

const order121 = (zh: string, en: string) => say(`总局令第121号${zh}`, `SAMR Order 121, ${en}`)

/** Fraud: price ×3, at least 500 yuan. */
export const fraud = known(
  '商家骗人的，可以要求退钱，再赔价款的三倍；算下来不到 500 元的，按 500 元赔。',
  'If the merchant deceived you, you may ask for your money and three times the price, at least ¥500.',
  say('消费者权益保护法第五十五条', 'Consumer Protection Law, art. 55'),
  'fraud-threefold',
)

/** Unsafe food: price ×10. The lowest sum is left out: our table marks it unverified. */
export const unsafeFood = known(
  '食品不合安全标准的，除了赔损失，还可以要求赔价款的十倍。东西别扔，留着检验。',
  'For food that breaks the safety standard you may ask for your loss and ten times the price. Keep the food.',
  say('食品安全法第一百四十八条', 'Food Safety Law, art. 148'),
  'food-tenfold',
)

export const reportProtected = known(
  '举报可以不留姓名；留了，办案的人要为您保密。',
  'You may report without a name; if you give one, it is kept secret.',
  order121('第三十七条', 'art. 37'),
)

export const reportResult = known(
  '举报由有管辖权的部门核查；只有法律要求时才告诉您结果。',
  'The competent office looks into a report; you are told the result only where the law says so.',
  order121('第三十六条', 'art. 36'),
)

export const testing = known(
  '要检测的，双方先商量谁出钱；检测的时间不算在六十天里。',
  'If a test is needed, both sides first agree who pays; its time is not counted in the sixty days.',
  order121('第二十二条', 'art. 22'),
)

export const mediation = known(
  '投诉靠调解，要双方都愿意；谈不成还可以去法院。',
  'A complaint is mediated if both sides agree; if it fails, the court is still open.',
  order121('第十八条', 'art. 18'),
)

/** 7-day return of remote sales. */
export const sevenDays = told(
  '网上买的东西，一般收到后七天内可以不说理由退货，东西要完好，运费自己出。',
  'Goods bought at a distance can usually be returned within seven days without a reason, intact, at your postage.',
)

export const brokenGoods = told(
  '东西有毛病，先要求修、换或退；近期买的耐用品，毛病怎么来的由商家说清楚。',
  'If goods are faulty, ask for repair, exchange or return; for recent durable goods the seller explains the fault.',
)

export const guarantee = told(
  '有“三包”的商品，在期限内修不好可以换或退。先看三包凭证上的期限。',
  'Goods under the official guarantee are exchanged or returned if repair fails. Look at the term on its paper.',
)

export const prepaid = told(
  '预付的钱没用完，商家不能按约定服务的，可以要求退剩下的。先书面提出退卡。',
  'If prepaid service is not given as agreed, you may ask for what is left. Ask in writing first.',
)

export const closedShop = told(
  '先记下登记的公司名和负责人。人跑了、钱可能被骗走的，同时报警。',
  'Note the registered company and who runs it. If they fled with the money, tell the police too.',
)

export const deposit = told(
  '“定金”和“订金”不一样：定金谁反悔谁吃亏，订金一般可以退。先看收据上是哪个字。',
  'Earnest money is lost by whoever backs out; an advance payment can usually come back. Read the receipt.',
)

export const openPrice = told(
  '商品和服务要明码标价，不能在标价以外多收，也不能用假的原价骗人。',
  'Prices must be shown; nothing may be added to them, and a former price may not be invented.',
)

export const shortWeight = told(
  '当场复秤最有用：市场里一般有公平秤。把秤的读数拍下来。',
  'Weighing again on the spot helps most: markets usually have a fair scale. Photograph the reading.',
)

export const quote = told(
  '没有事先说好的项目和价钱，可以不认。让对方写出明细。',
  'What was not agreed before need not be accepted. Ask for an itemised list.',
)

export const standardTerms = told(
  '写着“概不退换”“最终解释权归本店”的霸王条款，不公平的部分没有效力。',
  'Unfair terms such as “no returns” or “the shop decides” do not bind you.',
)

export const falseAd = told(
  '广告要真实。截下广告，再留下实物的照片，对比着说。',
  'Advertisements must be true. Keep the advertisement and photos of the real thing, to compare.',
)

export const asAgreed = told(
  '合同和承诺写了什么，就要做到什么；少做的可以要求补做或减价。',
  'What the contract or a promise names must be done; for what is missing ask for it, or for a lower price.',
)

export const loanPushed = told(
  '先弄清钱借给了谁、收款的是谁；没按约定服务的，可以同时要求退费、停掉贷款。',
  'Find out who lent and who got the money; if the service fails, ask for the fee back and the loan to end.',
)
