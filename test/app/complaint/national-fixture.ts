import type { NationalPack } from '../../../contract/national'
import { complaintForm } from '../../api/complaint/complaint-form'

const { attachments: _none, ...form } = complaintForm()
/** A case that is prepared for 12315 and not filed there yet. */
export const aPack = (over: Partial<NationalPack> = {}): NationalPack => ({
  at: 'prepared',
  number: null,
  canPrepare: true,
  canNote: true,
  form,
  unit: { code: '350102', name: '福州市鼓楼区市场监督管理局' },
  madeAt: '2026-11-23T02:00:00.000Z',
  parts: [
    {
      name: '材料1.pdf',
      type: 'application/pdf',
      bytes: 2_400_000,
      url: '/api/v1/p/0',
      holds: ['一.jpg', '二.jpg'],
    },
  ],
  leftOut: [{ name: '录音.amr', why: { zh: '12315 不收这种文件。', en: 'not taken' } }],
  ...over,
})
