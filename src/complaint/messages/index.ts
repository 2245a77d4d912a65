import { defineMessages } from '../../i18n/messages'

export const complaintMessages = defineMessages(
  { fileLost: '这份材料已不在本机上，请重新添加。' },
  { fileLost: 'This file is no longer on this device. Please add it again.' },
)
