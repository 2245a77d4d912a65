import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ShopMark } from '../../../src/credit/merchant/ShopMark'
import { renderApp } from '../render-app'

describe('the link by which a shop shows its licence', () => {
  test('is a link on an official host, with what it proves', () => {
    const address = 'https://zzlz.gsxt.gov.cn/businessCheck/verifKey.do?serial=91350100M000100Y43-SAIC'
    renderApp(<ShopMark address={address} />)
    const link = screen.getByRole('link', { name: `${address} （在新页面打开）` })
    expect(link).toHaveAttribute('href', address)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(screen.getByText(/不能证明商品好坏/)).toBeVisible()
  })

  test('is only text anywhere else', () => {
    renderApp(<ShopMark address="https://zzlz.gsxt.gov.cn.evil.example/" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/不是官方网站的地址/)).toBeVisible()
  })
})
