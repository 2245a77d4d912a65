import { useState, type ReactNode } from 'react'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Checkbox } from '../ui/Checkbox'
import { CheckboxGroup } from '../ui/CheckboxGroup'
import { DateField } from '../ui/DateField'
import { RadioGroup } from '../ui/RadioGroup'
import { SearchField } from '../ui/SearchField'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { Group } from './Group'
import { words } from './messages'

const options = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }))
const suggestions = words.found.map((label) => ({ id: label, label, detail: words.foundDetail }))
const storyLimit = 20

export function FieldSamples(): ReactNode {
  const [name, setName] = useState<string>(words.nameValue)
  const [amount, setAmount] = useState<string>(words.amountValue)
  const [story, setStory] = useState<string>(words.storyValue)
  const [region, setRegion] = useState<string | null>(null)
  const [bought, setBought] = useState<string | null>('2026-10-01')
  const [wishes, setWishes] = useState<readonly string[]>(words.wishes.slice(0, 1))
  const [how, setHow] = useState<string | null>(null)
  const [isAgreed, setAgreed] = useState(true)
  const [sought, setSought] = useState<string>('')
  return (
    <Group title={words.fields}>
      <SearchField
        label={words.searching}
        placeholder={words.searchHint}
        value={sought}
        onChange={setSought}
        onSubmit={setSought}
        onPick={(picked) => setSought(picked.label)}
        suggestions={sought === '' ? [] : suggestions}
      />
      <Card>
        <Box className="gallery-stack">
          <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} isRequired />
          <TextField
            label={words.amount}
            type="decimal"
            suffix={words.yuan}
            error={words.amountError}
            value={amount}
            onChange={setAmount}
          />
          <TextArea
            label={words.story}
            hint={words.storyHint}
            maxLength={storyLimit}
            value={story}
            onChange={setStory}
          />
          <Select label={words.region} options={options(words.regions)} value={region} onChange={setRegion} />
          <DateField label={words.bought} value={bought} onChange={setBought} max="2026-11-23" />
          <CheckboxGroup
            label={words.wish}
            hint={words.wishHint}
            options={options(words.wishes)}
            values={wishes}
            onChange={setWishes}
          />
          <RadioGroup
            label={words.how}
            error={how === null ? words.howError : null}
            options={options(words.hows)}
            value={how}
            onChange={setHow}
          />
          <Checkbox label={words.agree} isChecked={isAgreed} onChange={setAgreed} />
        </Box>
      </Card>
    </Group>
  )
}
