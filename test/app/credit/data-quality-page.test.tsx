import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { getDataQuality, type DataQuality } from '../../../contract/exchange'
import { demoQuality } from '../../../mock/quality'
import DataQualityPage from '../../../src/credit/data-quality'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'

const open = (sources: DataQuality['sources'], language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderApp(<DataQualityPage />, { server: new FakeServer().answers(getDataQuality, { sources }), language })

describe('the report of data quality', () => {
  test('tells of each source how complete and timely it is, and why rows were left out', async () => {
    open([...demoQuality('2026-11-23T01:00:00.000Z')])
    expect(await screen.findByRole('heading', { name: '福州示例市场监管局（演示）' })).toBeInTheDocument()
    expect(screen.getByText('320 行，收下 301 行')).toBeInTheDocument()
    expect(screen.getByText('95.8%（应填 3200 项，填了 3068 项）')).toBeInTheDocument()
    expect(screen.getByText('95.3%（301 条里 14 条晚了）')).toBeInTheDocument()
    expect(screen.getByText('登记信息里没有这家商家，先导入登记信息：6')).toBeInTheDocument()
    expect(screen.getByText('处罚依据：88')).toBeInTheDocument()
  })

  test('never rounds a share that is not whole up to a hundred', async () => {
    open([...demoQuality('2026-11-23T01:00:00.000Z')])
    expect(await screen.findByText('99.7%（1240 条里 3 条晚了）')).toBeInTheDocument()
  })

  test('says that nothing came in yet, in both languages', async () => {
    open([], 'en')
    expect(await screen.findByRole('heading', { name: 'No records were imported yet' })).toBeInTheDocument()
  })

  test('tells what failed, and tries again', async () => {
    const server = new FakeServer().refuses(getDataQuality, 'server-error')
    const { user } = renderApp(<DataQualityPage />, { server })
    expect(await screen.findByText(/服务出了问题，不是您的错/)).toBeInTheDocument()
    server.answers(getDataQuality, { sources: [] })
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('heading', { name: '还没有导入过记录' })).toBeInTheDocument()
  })
})
