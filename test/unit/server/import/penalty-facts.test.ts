import { describe, expect, test } from '@jest/globals'
import { fineIn } from '../../../../server/import/records/kinds/fine-words'
import { isMitigated, measuresOf } from '../../../../server/import/records/kinds/penalty-facts'

const measures = (category: string, content: string, fineFen: number | null = null) =>
  measuresOf({ category, content, fineFen, confiscatedFen: null })

describe('whether a fine was set in the lighter step', () => {
  test.each([
    '从轻处罚，罚款人民币5000元',
    '依法从轻，罚款5000元',
    '决定予以减轻处罚',
    '对当事人依法减轻，罚款1000元',
    '从轻、减轻处罚：罚款1000元',
    '鉴于当事人主动消除危害后果，符合从轻处罚情形的，决定从轻处罚，罚款5000元',
    '对不符合食品安全标准的食品，从轻处罚，罚款5000元',
    '对无证经营行为从轻处罚，罚款5000元',
    '没有造成危害后果从轻处罚，罚款5000元',
    '不予从重，依法从轻处罚',
    '并非不具有从轻情节，罚款500元',
    '罚款5000元（从轻处罚）',
  ])('it was: %s', (words) => {
    expect(isMitigated(words)).toBe(true)
  })

  test.each([
    '',
    '罚款4万元',
    '当事人不具有从轻、减轻或者从重处罚情节，按一般裁量档处罚，罚款4万元',
    '不具有从轻，减轻处罚情节，罚款1万元',
    '无从轻、减轻情节，罚款1万元',
    '没有法定从轻或者减轻处罚情形',
    '未发现当事人有从轻、减轻情节',
    '不存在应当从轻处罚的情形',
    '不适用减轻处罚',
    '不符合《中华人民共和国行政处罚法》第三十二条规定的从轻处罚条件',
    '不予减轻处罚，罚款1万元',
    '不予从轻',
    '停止利用格式条款减轻经营者责任的行为，罚款1万元',
    '当事人未采取措施减轻危害后果，罚款1万元',
    '从轻微违法行为看，罚款1万元',
    '有立功表现的，可以从轻或者减轻处罚',
    '“主动消除危害后果的，应当从轻处罚”',
  ])('it was not: %s', (words) => {
    expect(isMitigated(words)).toBe(false)
  })
})

describe('what was imposed', () => {
  test.each([
    ['罚款1万元。逾期不改正的，责令停产停业；情节严重的，吊销营业执照', ['fine']],
    ['罚款1万元；拒不改正的，处五万元以上罚款，并责令停产停业，直至吊销许可证', ['fine']],
    ['罚款1万元，逾期不缴纳罚款，将每日加处罚款，并吊销执照', ['fine']],
    ['罚款1万元。如再次违法，将吊销许可证', ['fine']],
    ['依据“情节严重的，吊销许可证”的规定，罚款1万元', ['fine']],
    ['依据《罚款决定与罚款收缴分离实施办法》，警告', ['warning']],
    ['因情节严重，吊销许可证', ['revoke']],
    ['当事人逾期未改正，责令停产停业', ['halt-business']],
    ['鉴于逾期不改正的，本局决定责令停产停业', ['halt-business']],
    ['警告；没收违法所得0元', ['warning']],
    ['没收违法所得0.5元', ['confiscation']],
    ['责令停产停业，吊销许可证', ['halt-business', 'revoke']],
    ['对不合格产品予以没收', ['confiscation']],
    ['未按规定公示处罚款1万元', ['fine']],
    ['对销售不合格产品的，罚款5000元', ['fine']],
    ['对情节严重的，吊销许可证', []],
    [
      '根据规定：有下列情形之一的，给予警告；情节严重的，责令停产停业，直至吊销许可证。决定给予警告',
      ['warning'],
    ],
    ['警告。当事人逾期不缴纳罚款的，依据规定，每日按罚款数额的百分之三加处罚款', ['warning']],
  ])('is read from %s', (content, expected) => {
    expect(measures('', content).sort()).toEqual([...expected].sort())
  })

  test.each([
    '予以警告，不予罚款',
    '警告，免予罚款',
    '警告，不再处以罚款',
    '警告（不并处罚款）',
    '警告，免除罚款、没收违法所得',
    '警告，未予罚款',
    '警告，不处罚款',
    '警告，不没收违法所得，不吊销许可证',
  ])('leaves out what was not: %s', (content) => {
    expect(measures('警告', content)).toEqual(['warning'])
  })

  test('is named by the category, proved by an amount, and added to by the content', () => {
    expect(measures('警告;罚款', '')).toEqual(['warning', 'fine'])
    expect(measures('警告', '', 100)).toEqual(['warning', 'fine'])
    expect(measures('罚款', '罚款1万元，责令停产停业')).toEqual(['fine', 'halt-business'])
  })
})

describe('a fine that only the content tells', () => {
  test.each([
    ['罚款人民币5000元', 500_000, '5000 元'],
    ['处5,000.50元罚款', 500_050, '5000.50 元'],
    ['罚款：０．５万元', 500_000, '0.5 万元'],
    ['没收违法所得200元，并处罚款3000元', 300_000, '3000 元'],
    ['罚款人民币5000元。请将罚款5000元缴至指定银行', 500_000, '5000 元'],
    ['对甲罚款3000元；对乙罚款2000元；合计罚款5000元', 500_000, '5000 元'],
    ['罚款人民币伍仟元整（￥5000.00）', 500_000, '5000 元'],
    ['罚款壹万贰仟叁佰元整', 1_230_000, '12300 元'],
    ['罚款五千元', 500_000, '5000 元'],
    ['处以十万零五百元罚款', 10_050_000, '100500 元'],
  ])('is read from %s', (content, fen, stated) => {
    expect(fineIn(content)).toEqual({ fen, stated })
  })

  test.each([
    '',
    '警告',
    '罚款',
    '没收违法所得200元',
    '逾期不改正的，罚款5000元',
    '不予罚款5000元',
    '处5000元以上50000元以下罚款',
    '罚款5000元以上',
    '处货值金额10倍罚款',
    '对甲罚款3000元；对乙罚款2000元',
  ])('is not guessed from %s', (content) => {
    expect(fineIn(content)).toBeNull()
  })
})
