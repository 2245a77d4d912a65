import Taro from '@tarojs/taro'
import type { WechatLogin } from './wechat-login.port'

export const wechatLogin: WechatLogin = {
  isAvailable: true,
  async code() {
    let answer
    try {
      answer = await Taro.login()
    } catch {
      return null // refused, or the host is offline: the page says so and offers the phone
    }
    return answer.code === '' ? null : answer.code
  },
}
