import { defineMessages } from '../../i18n/messages'

/** The words of a complaint that is kept as a file. */
export const exportMessages = defineMessages(
  {
    exportTitle: '投诉举报草稿',
    exportNotFiled: '这是一份还没有提交成功的草稿，不是受理凭证。',
    exportDraft: '存成文件',
    exportNothing: '还没有写什么，写了就能存。',
    exportHint: '把文字和材料放进一个压缩包（.zip），自己留一份，或交到别处。',
    exportBusy: '正在整理文件……',
    exportDone: '文件存好了',
    exportReady: '文件整理好了，{size}。',
    exportSend: '发到微信聊天',
    exportFailed: '没有存成，草稿还在。手机空间可能不够，或有材料已不在本机上，请清理空间后再试。',
    exportName: '投诉-{date}.zip',
  },
  {
    exportTitle: 'Complaint or report, a draft',
    exportNotFiled: 'This draft has not been filed yet. It is no proof of receipt.',
    exportDraft: 'Save as a file',
    exportNothing: 'Nothing is written yet. Once something is, it can be saved.',
    exportHint: 'Puts the text and the files into one archive (.zip), to keep or to hand in elsewhere.',
    exportBusy: 'Putting the file together…',
    exportDone: 'The file is saved',
    exportReady: 'The file is ready, {size}.',
    exportSend: 'Send into a WeChat chat',
    exportFailed:
      'It was not saved; the draft is kept. There may be no room, or a file may be gone from this device. Please make room and try again.',
    exportName: 'complaint-{date}.zip',
  },
)
