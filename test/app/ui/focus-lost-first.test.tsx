import { expect, it } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { Button } from '../../../src/ui/Button'
import { Card } from '../../../src/ui/Card'
import { Page } from '../../../src/ui/Page'
import { renderApp } from '../render-app'

/** The card is drawn anew around what came in place of its button. */
function Asking(): ReactNode {
  const [isAsked, setAsked] = useState(false)
  return (
    <Page title="投诉">
      {isAsked ? (
        <Card key="asked" title="等委托人签名" />
      ) : (
        <Card key="before" title="委托书到期了">
          <Button onPress={() => setAsked(true)}>请委托人补签</Button>
        </Card>
      )}
    </Page>
  )
}

// Alone in its file: what is focused here is the first thing of the visit.
it('the focus goes on from the first button of a visit, when its press takes it away', async () => {
  renderApp(<Asking />)
  const button = screen.getByRole('button', { name: '请委托人补签' })
  act(() => {
    button.focus()
    button.click()
  })
  expect(document.body).toHaveFocus()
  await waitFor(() => expect(screen.getByRole('heading', { name: '投诉' })).toHaveFocus())
})
