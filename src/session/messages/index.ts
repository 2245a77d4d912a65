import { defineMessages } from '../../i18n/messages'

/** The words of the code that comes by text message, for whoever signs in. */
export const codeMessages = defineMessages(
  {
    code: '验证码',
    codeWrong: '请填短信里的 6 位数字',
    codeShown: '这是演示环境，不发短信。验证码是 {code}',
    fill: '填入',
    enter: '登录',
    again: '重新获取',
    againIn: '{n} 秒后可以重新获取',
  },
  {
    code: 'Code',
    codeWrong: 'Please enter the six digits of the message',
    codeShown: 'This is a demonstration; no message is sent. The code is {code}',
    fill: 'Fill it in',
    enter: 'Sign in',
    again: 'Get another code',
    againIn: { one: 'Another code in {n} second', other: 'Another code in {n} seconds' },
  },
)
