/** The whole tree: areas of life, their trades, what happened there. */
import { say } from '../../text'
import { areas, firstAsk, firstTitle, rootId, type Area } from './first-question'
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

const area = ({ id, title, detail }: Area, choices: readonly Node[]): Question => ({
  tag: 'question',
  id,
  title,
  detail,
  ask: say('是哪一行？', 'Which trade is it?'),
  choices,
})

export const root: Question = {
  tag: 'question',
  id: rootId,
  title: firstTitle,
  detail: null,
  ask: firstAsk,
  choices: [
    area(areas.food, [produce, seafood, restaurant, takeaway, tea, liquor, vinegar, packaged]),
    area(areas.health, [drugs, healthFood, devices, cosmetics, beauty, glasses, clinics]),
    area(areas.online, [onlineShop, live, groupbuy, secondhand, express, games, travelBooking]),
    area(areas.home, [appliances, phones, furniture, decoration, homeService, clothes, crafts, baby]),
    area(areas.vehicles, [newCar, usedCar, carRepair, eBike, petrol, charging, parking, gas]),
    area(areas['leisure-time'], [gym, education, hotels, scenic, weddings, leisure, pets]),
    area(areas.living, [heating, property, renting, utilities, lifts, telecom, neighbours]),
    area(areas.any, [prices, ads, brands, licence, printing, funerals, money, work]),
  ],
}
