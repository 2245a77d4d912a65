import { defineMessages } from '../../i18n/messages'

/** What is asked before WeChat lets the app use the camera, the album and the like for the first time. */
export const privacyMessages = defineMessages(
  {
    title: '先问您一声',
    what: '拍照、扫码、从相册或聊天里选文件、保存图片、复制，要用到手机里您自己的东西（隐私信息）。只在您按了按钮时才用，只用来查码和做投诉的证据。',
    without: '不同意也能用：号码可以打字输入，投诉可以只写文字，以后还可以再补照片。',
    read: '看用户隐私保护指引',
    agree: '同意',
    refuse: '不同意',
    refused: '没有用您手机里的东西。可以打字输入，写好的都在。',
  },
  {
    title: 'May we?',
    what: 'Taking photos, scanning, choosing files from your album or a chat, saving pictures and copying use private things on your phone. They are used only when you press the button, and only to read codes and as evidence for a complaint.',
    without:
      'You can refuse: numbers can be typed, a complaint can be words alone, and photos can be added later.',
    read: 'Read the privacy policy',
    agree: 'Agree',
    refuse: 'Refuse',
    refused: 'Nothing on your phone was used. You can type instead; what you wrote is still here.',
  },
)
