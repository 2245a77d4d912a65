import { longestRecordingMs, recordingBitRate, type Recorder } from './recorder.port'

/** The best first: MP4 is played everywhere and taken by 12315; WebM is what older browsers can. */
const formats = [
  { type: 'audio/mp4;codecs=mp4a.40.2', ending: 'm4a' },
  { type: 'audio/mp4', ending: 'm4a' },
  { type: 'audio/webm;codecs=opus', ending: 'webm' },
  { type: 'audio/webm', ending: 'webm' },
] as const

const formatHere = () =>
  typeof MediaRecorder === 'undefined'
    ? undefined
    : formats.find(({ type }) => MediaRecorder.isTypeSupported(type))

const isRefusal = (error: unknown): boolean => error instanceof Error && error.name === 'NotAllowedError'

export const recorder: Recorder = {
  get isAvailable() {
    // Absent on pages without TLS.
    return 'mediaDevices' in navigator && formatHere() !== undefined
  },
  record(name, { onStart, onEnd }) {
    const format = formatHere()
    let stop: (() => void) | null = null
    let isStopped = false
    const begin = async (): Promise<void> => {
      if (!format) throw new Error('this browser records nothing that we take')
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const free = (): void => stream.getTracks().forEach((track) => track.stop())
      const pieces: Blob[] = []
      const running = new MediaRecorder(stream, {
        mimeType: format.type,
        audioBitsPerSecond: recordingBitRate,
      })
      const timer = window.setTimeout(() => stop?.(), longestRecordingMs)
      running.ondataavailable = ({ data }) => void pieces.push(data)
      running.onstop = () => {
        window.clearTimeout(timer)
        free()
        const handle = new Blob(pieces, { type: format.type.split(';')[0] ?? '' })
        const file = { name: `${name}.${format.ending}`, type: handle.type, bytes: handle.size, handle }
        onEnd(handle.size === 0 ? 'failed' : file)
      }
      stop = () => {
        if (running.state !== 'inactive') running.stop()
      }
      // The microphone was taken away, as by a call: what was recorded until then counts.
      stream.getTracks().forEach((track) => {
        track.onended = () => stop?.()
      })
      // In pieces: nothing of a long recording is lost with its end.
      running.start(1000)
      onStart()
      if (isStopped) stop()
    }
    begin().catch((error: unknown) => onEnd(isRefusal(error) ? 'refused' : 'failed'))
    return () => {
      isStopped = true
      stop?.()
    }
  },
}
