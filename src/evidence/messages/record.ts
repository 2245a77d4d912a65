import { defineMessages } from '../../i18n/messages'

/** The words of recording on the spot. */
export const recordMessages = defineMessages(
  {
    record: '现场录音',
    lawful: '只录您自己参加的谈话，例如和商家当面说、打电话。不要偷录别人之间的谈话，也不要发到网上。',
    limit: '一次最长 {n} 分钟，大约 {mb} MB，到时自动停止。停下来就存在这台手机上，提交时才会发送。',
    start: '开始录音',
    asking: '请允许使用麦克风。',
    running: '正在录音 {time}',
    minuteLeft: '还能录一分钟',
    stop: '停止',
    kept: '已存在这台手机上，长 {time}。',
    listen: '听一下刚才的录音',
    unplayable: '这台设备放不出这段录音，但它已经存好了。',
    discard: '不要这段',
    done: '好',
    refused:
      '没有允许使用麦克风。请在浏览器或微信的设置里打开，再试一次。也可以先用手机自带的录音机录，再添加进来。',
    failed: '没有录成。麦克风可能正被别的应用占用，关掉以后再试一次。',
    full: '这台手机的空间不够，这段录音没有存下。请清理空间后重录。',
    fileName: '录音',
  },
  {
    record: 'Record on the spot',
    lawful:
      'Record only talks that you take part in yourself, such as with the merchant in person or by telephone. Do not record in secret what others say to each other, and do not put it online.',
    limit:
      'At most {n} minutes at once, about {mb} MB; then it stops by itself. It is kept on this phone when it stops, and sent only when you file.',
    start: 'Start recording',
    asking: 'Please allow the microphone.',
    running: 'Recording {time}',
    minuteLeft: 'One minute is left',
    stop: 'Stop',
    kept: 'Kept on this phone, {time} long.',
    listen: 'Listen to the recording',
    unplayable: 'This device cannot play the recording; it is kept all the same.',
    discard: 'Throw it away',
    done: 'Done',
    refused:
      "The microphone was not allowed. Allow it in the settings of the browser or WeChat and try again, or record with the phone's own recorder and add the file.",
    failed: 'Nothing was recorded. Another app may hold the microphone: close it and try again.',
    full: 'This phone has no room: the recording was not kept. Free some space and record again.',
    fileName: 'Recording',
  },
)
