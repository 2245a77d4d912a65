import { defineMessages } from '../../i18n/messages'

/** The words of a recording that is played. */
export const soundMessages = defineMessages(
  {
    soundPlay: '播放',
    soundStop: '停止',
    soundPlayNamed: '播放{name}',
    soundStopNamed: '停止{name}',
  },
  {
    soundPlay: 'Play',
    soundStop: 'Stop',
    soundPlayNamed: 'Play {name}',
    soundStopNamed: 'Stop {name}',
  },
)
