import Taro from '@tarojs/taro'
import { longestRecordingMs, recordingBitRate, type Recorder, type RecorderListener } from './recorder.port'

/** The host has one recorder for the whole app, and listeners of it cannot be taken back. */
let current: { readonly name: string; readonly listener: RecorderListener } | null = null
let host: Taro.RecorderManager | null = null

const finish = (recorded: Parameters<RecorderListener['onEnd']>[0]): void => {
  const ended = current
  current = null
  ended?.listener.onEnd(recorded)
}

const theHost = (): Taro.RecorderManager => {
  if (host) return host
  const made = Taro.getRecorderManager()
  made.onStart(() => current?.listener.onStart())
  made.onStop(({ tempFilePath, fileSize }) =>
    finish({
      name: `${current?.name ?? 'recording'}.mp3`,
      type: 'audio/mpeg',
      bytes: fileSize,
      handle: tempFilePath,
    }),
  )
  made.onError(({ errMsg }) => finish(/auth|deny|denied|permission/.test(errMsg) ? 'refused' : 'failed'))
  // A call: the host only pauses, and what was recorded until then counts.
  made.onInterruptionBegin(() => made.stop())
  host = made
  return made
}

export const recorder: Recorder = {
  isAvailable: true,
  record(name, listener) {
    current = { name, listener }
    const manager = theHost()
    manager.start({
      duration: longestRecordingMs,
      sampleRate: 16_000,
      numberOfChannels: 1,
      encodeBitRate: recordingBitRate,
      // One of the two kinds of sound that 12315 takes.
      format: 'mp3',
    })
    return () => manager.stop()
  },
}
