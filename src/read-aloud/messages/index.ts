import { defineMessages } from '../../i18n/messages'

export const readAloudMessages = defineMessages(
  {
    read: '读给我听',
    pause: '停一停',
    goOn: '接着读',
    stop: '不读了',
    noVoice: '这台手机没有装中文语音，读不出来。可以在手机设置里的“文字转语音”中装上，再回来。',
    failed: '没有读出来。看看手机是不是静音，再试一次。',
  },
  {
    read: 'Read it to me',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'Stop reading',
    noVoice:
      'This phone has no English voice. You can install one in its settings under text-to-speech, then come back.',
    failed: 'It could not be read out. Check that the phone is not muted, and try again.',
  },
)
