import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import { listOfficers } from '../../../contract/office'
import { acceptCase, startMediation } from '../../../contract/office-acts'
import { getOfficeCase, type OfficeCase } from '../../../contract/office-case'
import OfficeCasePage from '../../../src/office/case'
import { FakeServer } from '../fake-server'
import { anOfficeCase, caseId, handler, renderDesk, transfer } from './desk-fixture'

const aServer = (opened: OfficeCase = anOfficeCase()) =>
  new FakeServer().answers(getOfficeCase, opened).answers(listOfficers, { items: [handler] })
const open = (server: FakeServer) => renderDesk(<OfficeCasePage />, { server, params: { id: caseId } })
const button = (name: string) => screen.findByText(name, { selector: 'button, button *' })
const typed = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } })
const dialog = () => within(screen.getByRole('dialog'))

describe('an act that the server finds wrong', () => {
  const mediate = { ...transfer, action: 'start-mediation' as const, name: { zh: '开始调解', en: 'Begin' } }
  const mediating = anOfficeCase({ acts: [mediate] })
  const past = { zh: '这个时间已经过去了。', en: 'This time has passed.' }

  test('leads back to the field with what was said of it, which goes as it is mended', async () => {
    const server = aServer(mediating).refuses(startMediation, 'invalid-input', [
      { field: 'heldAt', code: 'out-of-range', message: past },
    ])
    const { user, page } = open(server)
    await user.click(await button('开始调解'))
    typed(dialog().getByLabelText(/调解日期/), '2026-11-01')
    typed(dialog().getByLabelText(/调解时间/), '9：00')
    typed(dialog().getByLabelText(/在哪里/), '二楼调解室')
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    expect(await dialog().findByText(past.zh)).toBeInTheDocument()
    expect(server.asked(startMediation)[0]?.body).toEqual({
      text: '二楼调解室',
      heldAt: '2026-11-01T01:00:00.000Z',
    })
    const day = dialog().getByLabelText(/调解日期/)
    expect(day).toBeInvalid()
    expect(page.revealed).toEqual(['act-held'])
    expect(dialog().getByLabelText(/在哪里/)).toHaveValue('二楼调解室')
    typed(day, '2026-12-01')
    expect(day).toBeValid()
  })

  test('is not sent with a time of no day, which would be left out in silence', async () => {
    const { user, server, page } = open(aServer(mediating))
    await user.click(await button('开始调解'))
    typed(dialog().getByLabelText(/调解时间/), '09:00')
    typed(dialog().getByLabelText(/在哪里/), '二楼调解室')
    await user.click(dialog().getByText('下一步'))
    expect(dialog().getByText('填了时间，请再选日期。')).toBeInTheDocument()
    expect(page.revealed).toEqual(['act-held'])
    expect(server.asked(startMediation)).toHaveLength(0)
  })

  test('because another window was there before shows the case as it stands, and is not offered again', async () => {
    const server = aServer().refuses(acceptCase, 'transition-not-allowed')
    const { user } = open(server)
    await user.click(await button('决定受理'))
    await user.click(dialog().getByText('下一步'))
    server.answers(
      getOfficeCase,
      anOfficeCase({ state: 'refused', stateName: { zh: '不予受理', en: 'Refused' }, acts: [] }),
    )
    await user.click(dialog().getByText('确认办理'))
    expect(await dialog().findByText(/已经是“不予受理”，不能再这样办/)).toBeInTheDocument()
    expect(dialog().queryByText('确认办理')).toBeNull()
    await user.click(dialog().getByText('关闭'))
    expect(await screen.findByText('这件案子没有可以办理的事项了。')).toBeInTheDocument()
  })
})
