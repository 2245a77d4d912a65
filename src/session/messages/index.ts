import { defineMessages } from '../../i18n/messages'

/** The words of the code that comes by text message, for whoever signs in. */
export const codeMessages = defineMessages(
  {
    phone: '手机号',
    phoneWrong: '请填 11 位手机号，以 1 开头',
    send: '获取验证码',
    codeHint: '6 位数字，已发到 {phone}，{n} 分钟内有效，过了可以再要一个',
    changePhone: '换个手机号',
    code: '验证码',
    codeWrong: '请填短信里的 6 位数字',
    codeShown: '这是演示环境，不发短信。验证码是 {code}',
    fill: '填入',
    enter: '登录',
    again: '重新获取',
    againIn: '{n} 秒后可以重新获取',
  },
  {
    phone: 'Phone number',
    phoneWrong: 'Please enter the eleven digits of a mobile phone, beginning with 1',
    send: 'Get a code',
    codeHint: {
      one: 'Six digits, sent to {phone}, good for {n} minute; after that you can ask for another',
      other: 'Six digits, sent to {phone}, good for {n} minutes; after that you can ask for another',
    },
    changePhone: 'Another phone number',
    code: 'Code',
    codeWrong: 'Please enter the six digits of the message',
    codeShown: 'This is a demonstration; no message is sent. The code is {code}',
    fill: 'Fill it in',
    enter: 'Sign in',
    again: 'Get another code',
    againIn: { one: 'Another code in {n} second', other: 'Another code in {n} seconds' },
  },
)
