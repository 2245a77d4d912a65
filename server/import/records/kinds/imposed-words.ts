/**
 * The words of a decision that impose something. Decisions also quote the law, say what they do not impose, and warn
 * of what would follow; a kind of penalty named there was not imposed.
 */

/** Where the decision speaks again, also behind a condition. */
const decides = /(?:^|本局|我局|本机关|现|故|经研究)(?:依法)?决定(?!的|书)|作出如下|现对/

/** 鉴于当事人主动改正的, 符合从轻处罚情形的, 对销售不合格产品的: it is of this case, though it ends like a condition. */
const isReason = (clause: string) =>
  /^(?:鉴于|因|由于|考虑|综合)/.test(clause) ||
  (/^对|符合|具有/.test(clause) && !/下列|之一|情节|逾期|到期|拒不|再次/.test(clause.replace(/情节的$/, '')))

/** 逾期不改正的…, 情节严重的…, 如再次违法…, 将每日加处罚款 */
const conditions =
  /的$|^(?:如(?!下|实|期)|若|倘|否则)|(?:逾期|到期)(?:仍|拒)?不|情节[^,]{0,4}严重的(?!违法|行为)|将(?:被|依法|处|予以|面临|由|每日|吊销)|每日按|加处罚款|直至/

/** 不予罚款, 免除罚款、没收…, 未处罚款: to the end of the clause. */
const denials =
  /(?:(?<!拒)不|免|未(?=予|处|并|给)|无|没有)(?:再|并|予|以|给|处|作|出|实施|适用|执行|于|除|行政)*(?=警告|通报批评|罚款|罚金|没收|限制|责令|禁止|降低|吊销|关闭|处罚)[^,。]*/g
const ofNothing = /(?:没收违法所得|罚款)(?:人民币|金额)?[:为]?0(?:\.0+)?万?元/g

/** In half width, without laws' titles, quoted articles and commas within numbers. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/《[^《》]{0,100}》/g, '')
    .replace(/[“"「][^“”"「」]{0,2000}[”"」]/g, (quoted) => (/的,|第.{1,6}条/.test(quoted) ? '' : quoted))
}

/** Clauses outside conditions: one reaches from its words to the end of the sentence, or to where the decision speaks. */
function unconditional(sentence: string): string {
  let isConditional = false
  const clauses = sentence.split(',').filter((each) => {
    const clause = each.trim()
    if (isReason(clause)) return !isConditional
    if (conditions.test(clause)) isConditional = true
    else if (decides.test(clause)) isConditional = false
    return !isConditional
  })
  return clauses.join(',')
}

/** What the decision says without condition, in half width; denials are still in it. */
export function decidedIn(text: string): string {
  return plain(text)
    .split(/[。;!\n]/)
    .map(unconditional)
    .filter((sentence) => sentence !== '')
    .join('。')
}

/** What it imposes. */
export function imposedIn(text: string): string {
  return decidedIn(text).replace(denials, '').replace(ofNothing, '')
}
