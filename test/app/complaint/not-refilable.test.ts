import { expect, test } from '@jest/globals'
import { fileComplaint } from '../../../contract/complaint'
import { FakeServer, settled } from '../fake-server'
import { startApp } from '../render-app'

test('a complaint that cannot be taken up again becomes one of its own when it is sent once more', async () => {
  const server = new FakeServer().refuses(fileComplaint, 'not-refilable')
  const { services } = startApp({ server, signedIn: true })
  const { drafts } = services
  drafts.begin('d1', { story: '牛奶是酸的', follows: 'c0' })
  const { outbox } = await services.complaintParts()
  outbox.send('d1')
  await settled()
  expect(drafts.find('d1')).toMatchObject({ stage: 'refused', form: { story: '牛奶是酸的' } })
  expect(drafts.find('d1')?.failure?.zh).toContain('作为新的投诉')
  outbox.send('d1')
  await settled()
  const sent = server.asked(fileComplaint).map(({ body }) => body as { readonly follows?: string })
  expect(sent.map(({ follows }) => follows)).toEqual(['c0', undefined])
  expect(drafts.leftOver.size).toBe(0)
})
