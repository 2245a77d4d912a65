import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { hasOffice } from '../../../domain/complaint/jurisdiction/office'
import { divisionsBelow } from '../../../domain/regions/below'
import { provinces } from '../../../domain/regions/provinces'
import { regionName } from '../../../domain/regions/regions'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Select } from '../../ui/Select'
import { filingMessages } from '../messages'

interface RegionFieldProps {
  /** What the place is. */
  readonly label: string
  readonly hint?: string | undefined
  /** Six digits of a county; null while none is chosen. */
  readonly value: string | null
  readonly onChange: (county: string | null) => void
}

const none = ''

/** A county, by its province and city. Nothing is told before the county is. */
export const RegionField = observer(function RegionField({ label, hint, value, onChange }: RegionFieldProps) {
  const say = useMessages(filingMessages)
  const inWords = useText()
  const [province, setProvince] = useState(value?.slice(0, 2) ?? none)
  const [city, setCity] = useState(value?.slice(0, 4) ?? none)
  const cities = province === none ? [] : divisionsBelow(province)
  const counties = city === none ? [] : divisionsBelow(city)

  const chooseCity = (next: string): void => {
    setCity(next)
    // A city without counties is its own county.
    const whole = `${next}00`
    onChange(next !== none && divisionsBelow(next).length === 0 && hasOffice(whole) ? whole : null)
  }
  const chooseProvince = (next: string): void => {
    setProvince(next)
    const below = next === none ? [] : divisionsBelow(next)
    // A municipality lists its districts under one city without a name.
    const [only] = below
    chooseCity(below.length === 1 && only !== undefined ? only : none)
  }
  const notChosen = { value: none, label: say('notChosen') }
  return (
    <Box className="complaint-fields" role="group" label={label}>
      <Select
        label={say('provinceOf', { place: label })}
        hint={hint}
        value={province}
        onChange={chooseProvince}
        options={[
          notChosen,
          ...provincesWithOffices().map(([code, { name }]) => ({ value: code, label: inWords(name) })),
        ]}
      />
      {cities.length > 1 && (
        <Select
          label={say('city')}
          value={city}
          onChange={chooseCity}
          options={[
            notChosen,
            ...cities.map((code) => ({ value: code, label: cityName(code) ?? say('otherCity') })),
          ]}
        />
      )}
      {counties.length > 0 && (
        <Select
          label={say('county')}
          value={value ?? none}
          onChange={(county) => onChange(county === none ? null : county)}
          options={[
            notChosen,
            ...counties.map((code) => ({ value: code, label: regionName(code)?.names.slice(-1)[0] ?? code })),
          ]}
        />
      )}
    </Box>
  )
})

/** 台湾, 香港 and 澳门 have no divisions in the standard, and no offices of this rule. */
function provincesWithOffices() {
  return [...provinces].filter(([code]) => divisionsBelow(code).length > 0)
}

/** null where the standard names only a group of counties. */
function cityName(code: string): string | null {
  return regionName(`${code}00`)?.names[1] ?? null
}
