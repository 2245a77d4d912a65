import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { Candidate, Verdict } from '../../../domain/codes/recognition'
import { Elsewhere } from '../../../src/trace/code/Elsewhere'
import { OtherReadings } from '../../../src/trace/code/OtherReadings'
import { Suggestions } from '../../../src/trace/code/Suggestions'
import { merchantAddress } from '../../../src/routes'
import { renderApp } from '../render-app'

const same = (zh: string) => ({ zh, en: zh })

const reading = (name: string, verdict: Verdict, more: Partial<Candidate> = {}): Candidate => ({
  family: 'unknown',
  verdict,
  normalised: `code of ${name}`,
  name: same(name),
  parts: [],
  check: null,
  notes: [],
  suggestions: [],
  next: [{ kind: 'none' }],
  ...more,
})

const all = (...candidates: Candidate[]) => ({
  input: '',
  family: 'unknown' as const,
  verdict: candidates[0]?.verdict ?? 'unknown',
  normalised: '',
  candidates,
})

const rows = (): readonly string[] => screen.queryAllByRole('listitem').map((row) => row.textContent)

test('what is not known here names its official place and the site, which is no link', async () => {
  const { user } = renderApp(
    <Elsewhere
      reading={reading('国产药品', 'ok', {
        next: [{ kind: 'elsewhere', where: same('国家药监局数据查询'), site: 'www.nmpa.gov.cn' }],
      })}
    />,
  )
  expect(screen.getByText('国家药监局数据查询')).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
  await user.click(screen.getByRole('button', { name: '复制 www.nmpa.gov.cn' }))
  expect(await navigator.clipboard.readText()).toBe('www.nmpa.gov.cn')
})

test('an official place without a site is named all the same', () => {
  const next: Candidate['next'] = [{ kind: 'elsewhere', where: same('发证的市场监管局'), site: null }]
  renderApp(<Elsewhere reading={reading('旧证', 'ok', { next })} />)
  expect(screen.getByText('发证的市场监管局')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('beside a reading without fault, those that do not fit are no readings', () => {
  renderApp(
    <OtherReadings
      recognition={all(
        reading('甲', 'ok'),
        reading('乙', 'ok'),
        reading('丙', 'misread'),
        reading('丁', 'impossible'),
      )}
    />,
  )
  expect(rows()).toEqual([expect.stringMatching(/^乙.*写得对/), expect.stringMatching(/^丁.*不可能存在/)])
})

test('where nothing fits, every way to read it is shown with what is wrong', () => {
  renderApp(<OtherReadings recognition={all(reading('甲', 'misread'), reading('乙', 'misread'))} />)
  expect(rows()).toEqual([expect.stringMatching(/^乙.*对不上/)])
})

test('each of several readings leads to its own page', () => {
  const uscc = '91350100M000100Y43'
  const merchant = reading('信用代码', 'ok', { next: [{ kind: 'merchant', uscc }] })
  renderApp(<OtherReadings recognition={all(merchant, reading('物流单元', 'ok'))} />)
  expect(screen.getByRole('link', { name: /信用代码/ })).toHaveAttribute('href', merchantAddress(uscc))
  expect(screen.getByText('物流单元')).toBeVisible()
})

test('a code with one reading has no list of others', () => {
  renderApp(<OtherReadings recognition={all(reading('甲', 'ok'))} />)
  expect(rows()).toEqual([])
})

test('a suggestion of another length is offered without a list of changes', () => {
  renderApp(<Suggestions reading={reading('甲', 'misread', { normalised: '123', suggestions: ['1234'] })} />)
  expect(within(screen.getByRole('link')).queryByText(/改成/)).toBeNull()
})
