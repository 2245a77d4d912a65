import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { divisionsBelow } from '../../../domain/regions/below'
import { provinces } from '../../../domain/regions/provinces'
import { regionName } from '../../../domain/regions/regions'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Select } from '../../ui/Select'
import { itemMessages } from '../messages'
import type { ItemStore } from './item.store'

const none = 'none'

/** Where the person is, if they care to say: a province and a city of it, nothing finer. */
export const City = observer(function City({ store }: { readonly store: ItemStore }) {
  const say = useMessages(itemMessages)
  const text = useText()
  const [province, setProvince] = useState(store.city?.slice(0, 2) ?? none)
  const below = province === none ? [] : divisionsBelow(province)
  const cities = below.some((code) => nameOf(code) !== null) ? below : []
  const chooseProvince = (next: string): void => {
    setProvince(next)
    const below = next === none ? [] : divisionsBelow(next)
    // A municipality is one city, in however many groups the standard lists its districts.
    const isOneCity = below.every((code) => nameOf(code) === null)
    store.chooseCity(isOneCity ? (below[0] ?? null) : null)
  }
  return (
    <Card title={say('cityTitle')} className="item-stack">
      <Box className="item-small">{say('cityWhy')}</Box>
      <Select
        label={say('province')}
        value={province}
        onChange={chooseProvince}
        options={[
          { value: none, label: say('noCity') },
          ...provincesWithCities().map(([value, { name }]) => ({ value, label: text(name) })),
        ]}
      />
      {cities.length > 0 && (
        <Select
          label={say('city')}
          value={store.city ?? none}
          onChange={(city) => store.chooseCity(city === none ? null : city)}
          options={[
            { value: none, label: say('noCity') },
            ...cities.map((value) => ({ value, label: nameOf(value) ?? say('otherCity') })),
          ]}
        />
      )}
    </Card>
  )
})

/** The standard lists no cities of 台湾, 香港 and 澳门. */
function provincesWithCities() {
  return [...provinces].filter(([code]) => divisionsBelow(code).length > 0)
}

/** null where the standard names only a group of districts or counties. */
function nameOf(code: string): string | null {
  return regionName(`${code}00`)?.names[1] ?? null
}
