/** The first question of the tree with its answers, apart from the rest: what the first page of the questions shows. */
import { say, type Text } from '../../text'

/** An area of life. */
export interface Area {
  readonly tag: 'question'
  readonly id: string
  readonly title: Text
  readonly detail: Text
}

const area = (id: string, title: Text, detail: Text): Area => ({ tag: 'question', id, title, detail })

export const rootId = 'root'
/** How many answers are needed at most from the beginning. */
export const mostAnswers = 4
export const firstTitle: Text = say('从头开始', 'From the beginning')
export const firstAsk: Text = say('是哪方面的事？', 'What is it about?')

export const areas = {
  food: area(
    'food',
    say('吃的喝的', 'Food and drink'),
    say('菜市场、饭店、外卖、茶、酒、醋', 'Markets, restaurants, takeaway, tea, liquor, vinegar'),
  ),
  health: area(
    'health',
    say('药、美容、保健', 'Drugs, beauty, health'),
    say('药店、化妆品、保健品、眼镜、看病', 'Pharmacies, cosmetics, health foods, glasses, clinics'),
  ),
  online: area(
    'online',
    say('网上买、寄快递', 'Bought online, parcels'),
    say('网店、直播、团购、二手、会员游戏', 'Online shops, live shows, second-hand, games'),
  ),
  home: area(
    'home',
    say('家里用的东西', 'Things for the home'),
    say('家电、手机、家具、装修、衣服、首饰', 'Appliances, phones, furniture, renovation, clothes, jewels'),
  ),
  vehicles: area(
    'vehicles',
    say('车、加油、煤气', 'Vehicles, fuel, gas'),
    say('买车修车、电动车、停车、充电、煤炭', 'Cars, e-bikes, parking, charging, coal'),
  ),
  'leisure-time': area(
    'leisure-time',
    say('办卡、培训、玩', 'Cards, courses, leisure'),
    say('健身卡、培训班、宾馆、景区、婚庆、宠物', 'Gyms, courses, hotels, sights, weddings, pets'),
  ),
  living: area(
    'living',
    say('住房和公共服务', 'Housing and public services'),
    say(
      '暖气、物业、租房、水电、电梯、宽带、噪声',
      'Heating, estates, renting, power, lifts, telecom, noise',
    ),
  ),
  any: area(
    'any',
    say('价格、广告、执照和别的', 'Prices, advertising, licences, other'),
    say('不分行业的事，还有钱被骗、工资', 'Matters of any trade, fraud, wages'),
  ),
}
