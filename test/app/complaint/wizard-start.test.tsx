import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import WizardPage from '../../../src/complaint/wizard'
import { wizardAddress } from '../../../src/routes'
import { renderApp } from '../render-app'

// Nothing here has loaded the tree before: each file of tests begins anew.
test('the first question stands before the tree is loaded, and what was asked meanwhile is answered then', async () => {
  const { user } = renderApp(<WizardPage />, { params: {} })
  const choices = within(screen.getByRole('list', { name: '是哪方面的事？' })).getAllByRole('link')
  expect(choices[0]).toHaveAttribute('href', wizardAddress({ at: 'food' }))
  expect(choices).toHaveLength(8)
  expect(screen.getByText('第 1 题，后面最多还有 3 题')).toBeVisible()
  await user.type(screen.getByRole('combobox', { name: '用您的话搜一搜' }), '假酒{Enter}')
  expect(await screen.findByRole('heading', { name: '“假酒”的结果' })).toBeVisible()
})
