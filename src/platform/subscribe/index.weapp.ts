import Taro from '@tarojs/taro'
import type { Subscribe } from './subscribe.port'

export const subscribe: Subscribe = {
  isAvailable: Taro.canIUse('requestSubscribeMessage'),
  // Called within the very task of the tap, as WeChat wants it. `entityIds` are Alipay's; Taro's types want them.
  ask: (templateId) =>
    Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }).then(
      (answer) => Reflect.get(answer, templateId) === 'accept',
      () => false, // switched off by the person, or refused by the host: the inbox tells all the same
    ),
}
