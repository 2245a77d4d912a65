import { describe, expect, test } from '@jest/globals'
import { searchLeaves } from '../../../../domain/complaint/problem-tree/search'

const found = (query: string, limit?: number): readonly string[] =>
  searchLeaves(query, limit).map(({ leaf }) => leaf.id)

describe('searching the situations', () => {
  test.each([
    ['电子秤不准', 'produce-weight-mine'],
    ['外卖里有头发', 'takeaway-foreign'],
    ['暖气不热', 'heating-cold'],
    ['假酒', 'liquor-fake-mine'],
    ['健身房跑路了', 'gym-closed'],
    ['七天无理由', 'online-return-refused'],
    ['买车定金不退', 'car-deposit'],
    ['保健品骗老人', 'health-food-mine'],
    ['不给开发票', 'licence-invoice'],
    ['欠薪', 'work-wages'],
    ['hair', 'beauty-hair'],
    ['short weight', 'produce-weight-mine'],
  ])('finds for “%s” %s', (query, id) => {
    expect(found(query, 6)).toContain(id)
  })

  test('does not mind marks, case and blanks', () => {
    expect(found(' 假酒！ ')).toEqual(found('假酒'))
    expect(found('GAS SMELL')).toEqual(found('gas smell'))
  })

  test('gives no more than was asked for, the best first', () => {
    expect(found('退款', 3)).toHaveLength(3)
    expect(found('少秤', 20).slice(0, 4)).toEqual(found('少秤', 4))
  })

  test('finds nothing for nothing', () => {
    expect(found('')).toEqual([])
    expect(found('!?')).toEqual([])
    expect(found('qwxz')).toEqual([])
    expect(found('天王盖地虎宝塔镇河妖')).toEqual([])
  })
})
