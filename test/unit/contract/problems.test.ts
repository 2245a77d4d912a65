import { describe, expect, test } from '@jest/globals'
import { problems, type ProblemCode } from '../../../contract/problems'

const codes = Object.keys(problems) as ProblemCode[]
/** The status says nothing to people, and these tell what became of what they did. */
const afterWriting = /[没还都不已]|can't|nothing|kept|not /i

describe('what is said when something goes wrong', () => {
  test('says what to do next, in both languages', () => {
    const silent = codes.filter((code) => {
      const { zh, en } = problems[code]
      return !/请|可以/.test(zh) || !/please|you can|it can be|send |choose /i.test(en)
    })
    expect(silent).toEqual([])
  })

  test('says what happened before it says what to do', () => {
    expect(codes.filter((code) => /^请/.test(problems[code].zh))).toEqual([])
  })

  test('says what became of what was sent, where something may have been sent', () => {
    const unclear = codes.filter((code) => {
      const { status, zh, en } = problems[code]
      return (
        [409, 410, 413, 415, 422, 429, 460, 500, 503].includes(status) &&
        !(afterWriting.test(zh) && afterWriting.test(en))
      )
    })
    expect(unclear).toEqual([])
  })

  test('promises nothing about what was entered where nothing may have been', () => {
    const ofAnyRequest = codes.filter((code) => [401, 500, 503].includes(problems[code].status))
    const promising = [...ofAnyRequest, 'too-many-requests' as const].filter((code) =>
      /填写|entered/.test(problems[code].zh + problems[code].en),
    )
    expect(promising).toEqual([])
  })

  test('names no button that a page of ours has not', () => {
    expect(codes.filter((code) => /刷新|refresh/i.test(problems[code].zh + problems[code].en))).toEqual([])
  })

  test('uses no word of the machine before people', () => {
    const forPeople = codes.filter((code) => !/epcis|sms|capture|link-type|partner|event/.test(code))
    expect(
      forPeople.filter((code) => /HTTP|JSON|token|cursor|null/i.test(problems[code].zh + problems[code].en)),
    ).toEqual([])
  })
})
