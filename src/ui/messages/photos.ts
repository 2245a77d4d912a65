import { defineMessages } from '../../i18n/messages'

/** The words of photos and files on their way. */
export const photoMessages = defineMessages(
  {
    photoAdd: '添加照片',
    photoCount: '已有 {n} 张，最多 {max} 张',
    fileCount: '已有 {n} 份，最多 {max} 份',
    sound: '录音',
    file: '文件',
    photoRemove: '移除{name}',
    photoRetry: '重试{name}',
    photoAgain: '重试',
    photoOpen: '查看{name}',
    photoSaved: '已存本机',
    photoSending: '发送中 {percent}%',
    photoSent: '已送达',
    photoFailed: '还没送到',
  },
  {
    photoAdd: 'Add photo',
    photoCount: { one: '{n} photo, {max} at most', other: '{n} photos, {max} at most' },
    fileCount: { one: '{n} file, {max} at most', other: '{n} files, {max} at most' },
    sound: 'Recording',
    file: 'File',
    photoRemove: 'Remove {name}',
    photoRetry: 'Try again: {name}',
    photoAgain: 'Try again',
    photoOpen: 'View {name}',
    photoSaved: 'On this phone',
    photoSending: 'Sending {percent}%',
    photoSent: 'Received',
    photoFailed: 'Not sent',
  },
)
