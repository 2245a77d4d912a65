import { expect, test } from '@jest/globals'
import { fileComplaint } from '../../../contract/complaint'
import { FakeServer, Refusal, settled } from '../fake-server'
import { aSession, startApp } from '../render-app'

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

test('a complaint that was refused says what is wrong in it, which this phone may not see', async () => {
  const message = { zh: '日期还没有到', en: 'That day is still to come' }
  const server = new FakeServer().answers(fileComplaint, () => {
    throw new Refusal('invalid-input', [{ field: 'happenedOn', code: 'out-of-range', message }])
  })
  const { services } = startApp({ server, signedIn: true })
  services.drafts.begin('d1', { story: '牛奶是酸的' })
  const { outbox } = await services.complaintParts()
  outbox.send('d1')
  await settled()
  const { stage, failure } = services.drafts.find('d1') ?? {}
  expect(stage).toBe('refused')
  expect(failure?.zh).toMatch(/^日期还没有到。有内容不对.*已填的内容都在/)
  expect(failure?.en).toMatch(/^That day is still to come\. Something is not right/)
})

test('a sign-in goes on with what waits for it, also where this device knew of no session that had ended', async () => {
  const server = new FakeServer().refuses(fileComplaint, 'partner-key-required')
  const { services } = startApp({ server, signedIn: true })
  services.drafts.begin('d1', { story: '牛奶是酸的' })
  const { outbox } = await services.complaintParts()
  outbox.send('d1')
  await settled()
  expect(outbox.activities.get('d1')).toEqual({ tag: 'waiting', reason: 'sign-in' })
  expect(services.session.isSignedIn).toBe(true)
  services.session.begin({ ...aSession, token: 'another' })
  await settled()
  expect(server.asked(fileComplaint)).toHaveLength(2)
})
