import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSpeech, type FakeSpeech } from '../../../src/platform/speech/index.fake'
import { ReaderStore } from '../../../src/read-aloud/reader.store'

const page = ['福州某茶业有限公司', '有一条行政处罚', '', '罚款 5000 元'] as const

describe('reading aloud', () => {
  let speech: FakeSpeech
  let reader: ReaderStore

  beforeEach(async () => {
    speech = fakeSpeech()
    reader = new ReaderStore(async () => speech)
    await reader.prepare('zh-CN')
  })

  test('says one sentence after the other, leaves out what is empty, and is silent at the end', () => {
    reader.read(page, 'zh-CN')
    speech.end()
    speech.end()
    expect(reader.state).toBe('reading')
    speech.end()
    expect(speech.spoken).toEqual(['福州某茶业有限公司', '有一条行政处罚', '罚款 5000 元'])
    expect(reader.state).toBe('silent')
  })

  test('says a day as Chinese says one, and leaves numbers of cases and English days alone', () => {
    reader.read(['2026-05-08 14:05（北京时间）收到', '编号 2026-000128'], 'zh-CN')
    speech.end()
    speech.end()
    reader.read(['Received on 8 May 2026'], 'en')
    expect(speech.spoken).toEqual([
      '2026年5月8日 14:05（北京时间）收到',
      '编号 2026-000128',
      'Received on 8 May 2026',
    ])
  })

  test('goes on, after a pause, with the beginning of the sentence it was at', () => {
    reader.read(page, 'zh-CN')
    speech.end()
    reader.pause()
    expect([speech.now, reader.state]).toEqual([null, 'paused'])
    reader.goOn()
    expect(speech.now).toBe('有一条行政处罚')
  })

  test('is silent at once when it is stopped, and begins anew', () => {
    reader.read(page, 'zh-CN')
    speech.end()
    reader.stop()
    expect([speech.now, reader.state]).toEqual([null, 'silent'])
    reader.read(page, 'zh-CN')
    expect(speech.now).toBe('福州某茶业有限公司')
  })

  test('says when the device failed to speak', () => {
    reader.read(page, 'zh-CN')
    speech.end('failed')
    expect(reader.state).toBe('failed')
  })

  test.each(['no-voice', 'none'] as const)('knows a device that has no voice: %s', async (state) => {
    const other = new ReaderStore(async () => fakeSpeech(state))
    await other.prepare('zh-CN')
    expect(other.device).toBe(state)
  })

  test('says that there is no voice to those who want to listen, not before', async () => {
    const other = new ReaderStore(async () => fakeSpeech('no-voice'))
    await other.prepare('zh-CN')
    expect(other.state).toBe('silent')
    other.read(page, 'zh-CN')
    expect(other.state).toBe('voiceless')
  })

  test('is not there when its part of the app does not load', async () => {
    const other = new ReaderStore(() => Promise.reject(new Error('no network')))
    await other.prepare('zh-CN')
    expect(other.device).toBe('none')
  })
})
