/** The whole tree: areas of life, their trades, what happened there. */
import { say, type Text } from '../../text'
import type { Node, Question } from './node'
import { produce } from './trades/produce'
import { seafood } from './trades/seafood'
import { restaurant } from './trades/restaurant'
import { takeaway } from './trades/takeaway'
import { tea } from './trades/tea'
import { liquor } from './trades/liquor'
import { vinegar } from './trades/vinegar'
import { packaged } from './trades/packaged'
import { drugs } from './trades/drugs'
import { healthFood } from './trades/health-food'
import { devices } from './trades/devices'
import { cosmetics } from './trades/cosmetics'
import { beauty } from './trades/beauty'
import { glasses } from './trades/glasses'
import { clinics } from './trades/clinics'
import { onlineShop } from './trades/online-shop'
import { live } from './trades/live'
import { groupbuy } from './trades/groupbuy'
import { secondhand } from './trades/secondhand'
import { express } from './trades/express'
import { games } from './trades/games'
import { travelBooking } from './trades/travel-booking'
import { appliances } from './trades/appliances'
import { phones } from './trades/phones'
import { furniture } from './trades/furniture'
import { decoration } from './trades/decoration'
import { homeService } from './trades/home-service'
import { clothes } from './trades/clothes'
import { crafts } from './trades/crafts'
import { baby } from './trades/baby'
import { newCar } from './trades/new-car'
import { usedCar } from './trades/used-car'
import { carRepair } from './trades/car-repair'
import { eBike } from './trades/e-bike'
import { petrol } from './trades/petrol'
import { charging } from './trades/charging'
import { parking } from './trades/parking'
import { gas } from './trades/gas'
import { gym } from './trades/gym'
import { education } from './trades/education'
import { hotels } from './trades/hotels'
import { scenic } from './trades/scenic'
import { weddings } from './trades/weddings'
import { leisure } from './trades/leisure'
import { pets } from './trades/pets'
import { heating } from './trades/heating'
import { property } from './trades/property'
import { renting } from './trades/renting'
import { utilities } from './trades/utilities'
import { lifts } from './trades/lifts'
import { telecom } from './trades/telecom'
import { neighbours } from './trades/neighbours'
import { prices } from './trades/prices'
import { ads } from './trades/ads'
import { brands } from './trades/brands'
import { licence } from './trades/licence'
import { printing } from './trades/printing'
import { funerals } from './trades/funerals'
import { money } from './trades/money'
import { work } from './trades/work'

const area = (id: string, title: Text, detail: Text, choices: readonly Node[]): Question => ({
  tag: 'question',
  id,
  title,
  detail,
  ask: say('是哪一行？', 'Which trade is it?'),
  choices,
})

export const root: Question = {
  tag: 'question',
  id: 'root',
  title: say('从头开始', 'From the beginning'),
  detail: null,
  ask: say('是哪方面的事？', 'What is it about?'),
  choices: [
    area(
      'food',
      say('吃的喝的', 'Food and drink'),
      say('菜市场、饭店、外卖、茶、酒、醋', 'Markets, restaurants, takeaway, tea, liquor, vinegar'),
      [produce, seafood, restaurant, takeaway, tea, liquor, vinegar, packaged],
    ),
    area(
      'health',
      say('药、美容、保健', 'Drugs, beauty, health'),
      say('药店、化妆品、保健品、眼镜、看病', 'Pharmacies, cosmetics, health foods, glasses, clinics'),
      [drugs, healthFood, devices, cosmetics, beauty, glasses, clinics],
    ),
    area(
      'online',
      say('网上买、寄快递', 'Bought online, parcels'),
      say('网店、直播、团购、二手、会员游戏', 'Online shops, live shows, second-hand, games'),
      [onlineShop, live, groupbuy, secondhand, express, games, travelBooking],
    ),
    area(
      'home',
      say('家里用的东西', 'Things for the home'),
      say('家电、手机、家具、装修、衣服、首饰', 'Appliances, phones, furniture, renovation, clothes, jewels'),
      [appliances, phones, furniture, decoration, homeService, clothes, crafts, baby],
    ),
    area(
      'vehicles',
      say('车、加油、煤气', 'Vehicles, fuel, gas'),
      say('买车修车、电动车、停车、充电、煤炭', 'Cars, e-bikes, parking, charging, coal'),
      [newCar, usedCar, carRepair, eBike, petrol, charging, parking, gas],
    ),
    area(
      'leisure-time',
      say('办卡、培训、玩', 'Cards, courses, leisure'),
      say('健身卡、培训班、宾馆、景区、婚庆、宠物', 'Gyms, courses, hotels, sights, weddings, pets'),
      [gym, education, hotels, scenic, weddings, leisure, pets],
    ),
    area(
      'living',
      say('住房和公共服务', 'Housing and public services'),
      say(
        '暖气、物业、租房、水电、电梯、宽带、噪声',
        'Heating, estates, renting, power, lifts, telecom, noise',
      ),
      [heating, property, renting, utilities, lifts, telecom, neighbours],
    ),
    area(
      'any',
      say('价格、广告、执照和别的', 'Prices, advertising, licences, other'),
      say('不分行业的事，还有钱被骗、工资', 'Matters of any trade, fraud, wages'),
      [prices, ads, brands, licence, printing, funerals, money, work],
    ),
  ],
}
