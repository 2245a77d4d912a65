import Taro from '@tarojs/taro'
import type { Random } from './random.port'

export const random: Random = {
  bytes: async (length) => new Uint8Array((await Taro.getRandomValues({ length })).randomValues),
}
