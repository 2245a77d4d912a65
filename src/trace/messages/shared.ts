import { defineMessages } from '../../i18n/messages'

/** The words for what another app shared to ours. */
export const sharedMessages = defineMessages(
  {
    sharedTitle: '收到分享的内容',
    sharedOpening: '正在打开',
    sharedSafe: '只存在这台手机里，还没有发给任何人。',
    sharedFile: '第 {n} 个文件：{name}',
    sharedReading: '正在照片里找条码、二维码',
    sharedNoCode: '没有找到条码或二维码。',
    sharedUnread: '读码的部分没有加载好，还没能在照片里找码。多半是网络断了，连上网会再找一次。',
    sharedDamaged: '有照片打不开，没法在里面找码。',
    sharedLookAgain: '再找一次',
    sharedFollow: '查 {code}',
    sharedSearch: '用这些字查商家',
    sharedComplain: '用它写投诉',
    sharedComplainHow: '照片放进材料，文字放进经过，您再接着写。',
    sharedFullTitle: '手机存不下了',
    sharedFull: '请先腾出一些空间，再点一次“用它写投诉”。分享来的内容还在。',
    sharedLostTitle: '没有收到分享的内容',
    sharedLost: '可能手机空间不够，或已经用过了。请回到原来的应用再分享一次，或在这里选照片。',
    sharedScan: '去扫一扫',
    sharedWrite: '去写投诉',
  },
  {
    sharedTitle: 'Shared with Fangxincha',
    sharedOpening: 'Opening',
    sharedSafe: 'It is on this phone alone; nothing was sent to anyone.',
    sharedFile: 'File {n}: {name}',
    sharedReading: 'Looking for barcodes and QR codes in the photos',
    sharedNoCode: 'No barcode or QR code was found.',
    sharedUnread:
      'The reading part did not load, so the photos could not be looked at yet. Most likely the network is gone; once connected, they are looked at again.',
    sharedDamaged: 'A photo cannot be opened, so no code could be looked for in it.',
    sharedLookAgain: 'Look again',
    sharedFollow: 'Look up {code}',
    sharedSearch: 'Look for a merchant by these words',
    sharedComplain: 'Complain with it',
    sharedComplainHow: 'Photos become evidence, words the beginning of your story; you go on from there.',
    sharedFullTitle: 'No room on this phone',
    sharedFull: 'Make some room, then press “Complain with it” again. What was shared is still here.',
    sharedLostTitle: 'Nothing was received',
    sharedLost:
      'There may be no room on this phone, or it was used already. Share it once more from the other app, or choose photos here.',
    sharedScan: 'Go to the scanner',
    sharedWrite: 'Write a complaint',
  },
)
