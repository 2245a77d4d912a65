import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { Checkbox } from '../../../src/ui/Checkbox'
import { CheckboxGroup } from '../../../src/ui/CheckboxGroup'
import { DateField } from '../../../src/ui/DateField'
import { RadioGroup } from '../../../src/ui/RadioGroup'
import { Select } from '../../../src/ui/Select'
import { TextArea } from '../../../src/ui/TextArea'
import { TextField } from '../../../src/ui/TextField'
import { renderApp } from '../render-app'

/** A field with the state that a page would hold. */
function Held<Value>(props: {
  readonly start: Value
  readonly children: (value: Value, set: (value: Value) => void) => ReactNode
}): ReactNode {
  const [value, set] = useState(props.start)
  return props.children(value, set)
}

const wishes = [
  { value: 'refund', label: '退款' },
  { value: 'exchange', label: '换货' },
  { value: 'repair', label: '修理' },
] as const

describe('TextField', () => {
  it('is named by its label and described by its hint', () => {
    renderApp(
      <TextField label="商家名称" hint="招牌上的名字也可以" isRequired value="" onChange={() => undefined} />,
    )
    const input = screen.getByRole('textbox', { name: /商家名称/ })
    expect(input).toBeRequired()
    expect(input).toHaveAccessibleDescription('招牌上的名字也可以')
    expect(input).toBeValid()
  })

  it('links its error and says it is wrong', () => {
    renderApp(
      <TextField label="金额" error="要写成数字" hint="单位是元" value="一千" onChange={() => undefined} />,
    )
    const input = screen.getByRole('textbox', { name: '金额' })
    expect(input).toBeInvalid()
    expect(input).toHaveAccessibleDescription('要写成数字 单位是元')
  })

  it('keeps all of a pasted text that is too long, and counts what is too much', async () => {
    const { user } = renderApp(
      <Held start="">
        {(value, set) => <TextField label="标题" maxLength={4} value={value} onChange={set} />}
      </Held>,
    )
    const input = screen.getByRole('textbox', { name: '标题' })
    await user.click(input)
    await user.paste('一二三四五😀')
    expect(input).toHaveValue('一二三四五😀')
    expect(input).toBeInvalid()
    expect(input).toHaveAccessibleDescription('多了 2 个字，请删减 已输入 6 / 4 字')
  })
})

describe('TextArea', () => {
  it('counts the characters beside its hint', async () => {
    const { user } = renderApp(
      <Held start="">
        {(value, set) => <TextArea label="经过" maxLength={500} value={value} onChange={set} />}
      </Held>,
    )
    const area = screen.getByRole('textbox', { name: '经过' })
    await user.type(area, '停业了')
    expect(area).toHaveAccessibleDescription('已输入 3 / 500 字')
  })
})

describe('Select', () => {
  it('starts with nothing chosen and hands over the value chosen', async () => {
    const { user } = renderApp(
      <Held<(typeof wishes)[number]['value'] | null> start={null}>
        {(value, set) => (
          <>
            <Select label="诉求" options={wishes} value={value} onChange={set} />
            <output>{value}</output>
          </>
        )}
      </Held>,
    )
    const select = screen.getByRole('combobox', { name: '诉求' })
    expect(select).toHaveDisplayValue('请选择')
    await user.selectOptions(select, '换货')
    expect(screen.getByText('exchange')).toBeInTheDocument()
    expect(screen.queryByRole('option', { name: '请选择' })).not.toBeInTheDocument()
  })
})

describe('DateField', () => {
  it('hands over a day, and null when it is cleared', async () => {
    const { user } = renderApp(
      <Held<string | null> start="2026-10-01">
        {(value, set) => (
          <>
            <DateField label="购买日期" value={value} onChange={set} max="2026-11-23" />
            <output>{value ?? 'null'}</output>
          </>
        )}
      </Held>,
    )
    const input = screen.getByLabelText('购买日期')
    await user.clear(input)
    expect(screen.getByText('null')).toBeInTheDocument()
    await user.type(input, '2026-11-02')
    expect(screen.getByText('2026-11-02')).toBeInTheDocument()
  })
})

describe('RadioGroup', () => {
  it('is a named group walked by the arrow keys, with its error linked', async () => {
    const { user } = renderApp(
      <Held<string | null> start={null}>
        {(value, set) => (
          <RadioGroup
            label="联系方式"
            error={value === null ? '请选一种' : null}
            options={[
              { value: 'phone', label: '打电话' },
              { value: 'none', label: '不用联系' },
            ]}
            value={value}
            onChange={set}
          />
        )}
      </Held>,
    )
    const group = screen.getByRole('radiogroup', { name: '联系方式' })
    expect(group).toHaveAccessibleDescription('请选一种')
    await user.click(screen.getByRole('radio', { name: '打电话' }))
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: '不用联系' })).toBeChecked()
    expect(group).not.toHaveAccessibleDescription()
  })
})

describe('CheckboxGroup', () => {
  it('hands over the chosen values in the order of the options', async () => {
    const { user } = renderApp(
      <Held<readonly string[]> start={[]}>
        {(values, set) => (
          <>
            <CheckboxGroup label="诉求" options={wishes} values={values} onChange={set} />
            <output>{values.join(',')}</output>
          </>
        )}
      </Held>,
    )
    expect(screen.getByRole('group', { name: '诉求' })).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: '修理' }))
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    await user.keyboard(' ')
    expect(screen.getByText('refund,repair')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: '修理' }))
    expect(screen.getByText('refund')).toBeInTheDocument()
  })
})

describe('Checkbox', () => {
  it('is toggled by Space and links its error', async () => {
    const { user } = renderApp(
      <Held start={false}>
        {(value, set) => (
          <Checkbox label="内容属实" error={value ? null : '请先确认'} isChecked={value} onChange={set} />
        )}
      </Held>,
    )
    const box = screen.getByRole('checkbox', { name: '内容属实' })
    expect(box).toHaveAccessibleDescription('请先确认')
    await user.tab()
    await user.keyboard(' ')
    expect(box).toBeChecked()
    expect(box).toBeValid()
  })
})
