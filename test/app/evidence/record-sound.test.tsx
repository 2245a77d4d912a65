import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { complaintLimits } from '../../../domain/complaint/limits'
import DraftPage from '../../../src/complaint/draft'
import { KeptFiles } from '../../../src/evidence/kept-files'
import { RecordSound } from '../../../src/evidence/RecordSound'
import type { DraftFile } from '../../../src/drafts/draft'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakePictures } from '../../../src/platform/pictures/index.fake'
import { fakeRandom } from '../../../src/platform/random/index.fake'
import { fakeRecorder } from '../../../src/platform/recorder/index.fake'
import { longestRecordingMs } from '../../../src/platform/recorder/recorder.port'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { settled } from '../fake-server'
import { renderApp } from '../render-app'

const recorded = { name: '录音.m4a', type: 'audio/mp4', bytes: 3, handle: new Uint8Array([1, 2, 3]) }

function open({ isAvailable = true } = {}) {
  const vault = fakeVault()
  let files: readonly DraftFile[] = []
  const begun: string[] = []
  const recorder = fakeRecorder(recorded, isAvailable)
  const kept = new KeptFiles(
    { vault, random: fakeRandom(), clock: fakeClock(), pictures: async () => fakePictures({ reads: false }) },
    {
      files: () => files,
      change: (change) => {
        files = change(files)
      },
    },
  )
  const app = renderApp(
    <RecordSound recorder={recorder} vault={vault} kept={kept} onBegin={() => begun.push('begun')} />,
  )
  return { ...app, recorder, begun, vault, files: () => files }
}
const press = (app: ReturnType<typeof open>, name: string) => app.user.click(screen.getByText(name))
const started = async (app: ReturnType<typeof open>) => {
  await press(app, '现场录音')
  await press(app, '开始录音')
  act(() => app.recorder.allow())
}

describe('recording on the spot', () => {
  test('says before what may be recorded, and how long and large it may be', async () => {
    const app = open()
    await press(app, '现场录音')
    expect(screen.getByText(/只录您自己参加的谈话/)).toBeInTheDocument()
    expect(screen.getByText(/最长 10 分钟，大约 4 MB/)).toBeInTheDocument()
    expect(app.recorder.isRunning).toBe(false)
  })

  test('counts, stops on a press, and is kept on this device at once', async () => {
    const app = open()
    await press(app, '现场录音')
    await press(app, '开始录音')
    expect(screen.getByText('请允许使用麦克风。')).toBeInTheDocument()
    act(() => app.recorder.allow())
    act(() => app.clock.advance(65_000))
    expect(screen.getByText('正在录音 1:05')).toBeInTheDocument()
    await press(app, '停止')
    expect(await screen.findByText('已存在这台手机上，长 1:05。')).toBeInTheDocument()
    expect(app.files()).toMatchObject([{ name: '录音 2026-11-23-14-00.m4a', type: 'audio/mp4', bytes: 3 }])
    expect(app.begun).toEqual(['begun'])
    expect(await screen.findByLabelText('听一下刚才的录音')).toBeInTheDocument()
    // In large letters it would push what was recorded out of sight.
    expect(screen.queryByText(/最长 10 分钟/)).toBeNull()
  })

  test('can be thrown away again, from the device too', async () => {
    const app = open()
    await started(app)
    await press(app, '停止')
    await screen.findByText(/已存在这台手机上/)
    const [file] = app.files()
    await press(app, '不要这段')
    expect(app.files()).toEqual([])
    expect(await app.vault.preview(String(file?.id))).toBeNull()
    expect(screen.getByText('开始录音')).toBeInTheDocument()
  })

  test('that reaches its longest stops by itself and is kept', async () => {
    const app = open()
    await started(app)
    act(() => app.clock.advance(longestRecordingMs))
    act(() => app.recorder.end('longest'))
    expect(await screen.findByText(/已存在这台手机上/)).toBeInTheDocument()
    expect(app.files()).toHaveLength(1)
  })

  test('is kept also when the page is left while it runs', async () => {
    const app = open()
    await started(app)
    app.unmount()
    await settled()
    expect(app.files()).toHaveLength(1)
    expect(app.recorder.isRunning).toBe(false)
  })

  test('thrown away by nobody who presses stop once more', async () => {
    const app = open()
    await started(app)
    await press(app, '停止')
    await screen.findByText(/已存在这台手机上/)
    expect(screen.getByRole('button', { name: '好' })).toHaveFocus()
    await app.user.keyboard('{Enter}')
    expect(app.files()).toHaveLength(1)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('given up while it asked for leave keeps nothing of what a late one begins', async () => {
    const app = open()
    await press(app, '现场录音')
    await press(app, '开始录音')
    await app.user.keyboard('{Escape}')
    await settled()
    expect(app.files()).toEqual([])
    await press(app, '现场录音')
    expect(screen.getByText('开始录音')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each([
    ['refused', /没有允许使用麦克风/],
    ['failed', /没有录成/],
  ] as const)('that was %s says why and keeps nothing', async (how, words) => {
    const app = open()
    await press(app, '现场录音')
    await press(app, '开始录音')
    act(() => app.recorder.end(how))
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(app.files()).toEqual([])
    expect(screen.getByText('开始录音')).toBeInTheDocument()
  })

  test('that finds no room says so', async () => {
    const app = open()
    app.vault.isFull = true
    await started(app)
    await press(app, '停止')
    expect(await screen.findByText(/空间不够，这段录音没有存下/)).toBeInTheDocument()
    expect(app.files()).toEqual([])
  })

  test('that is the last one there is room for is told of, and none is offered after it', async () => {
    const files = Array.from({ length: complaintLimits.attachments - 1 }, (_, at) => ({
      id: `photo-${at}`,
      name: `小票 ${at}.jpg`,
      type: 'image/jpeg',
      bytes: 2,
      sha256: null,
      uploadUrl: null,
      sentBytes: 0,
      state: 'kept',
      refusal: null,
    }))
    const draft = { key: 'k', stage: 'editing', form: {}, files, changedAtMs: 1, failure: null, filed: null }
    const recorder = fakeRecorder(recorded)
    const { user } = renderApp(<DraftPage />, {
      params: { key: 'k' },
      stored: { drafts: ['k'], 'draft/k': draft },
      ports: { evidence: async () => ({ vault: fakeVault(), picker: fakePicker([]), recorder }) },
    })
    await screen.findByText('已有 8 张，最多 9 张')
    await user.click(screen.getByText('现场录音'))
    await user.click(screen.getByText('开始录音'))
    act(() => recorder.allow())
    await user.click(screen.getByText('停止'))
    expect(await screen.findByText(/已存在这台手机上，长/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '好' }))
    expect(screen.queryByText('现场录音')).toBeNull()
    expect(screen.getByText(/^材料 9：录音 /)).toHaveClass('ui-photos__name')
    expect(screen.getByText('已有 9 份，最多 9 份')).toBeInTheDocument()
  })

  test('is not offered where the device cannot', () => {
    open({ isAvailable: false })
    expect(screen.queryByText('现场录音')).toBeNull()
  })
})
