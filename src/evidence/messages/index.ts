import { defineMessages } from '../../i18n/messages'

/** The words of photos and papers that go with what a person files. */
export const evidenceMessages = defineMessages(
  {
    evidence: '照片和 PDF',
    addPhoto: '添加照片',
    addPdf: '添加 PDF',
    photoName: '材料 {n}：{name}',
    vaultFull: '这台手机的空间不够，没有存下“{name}”。前面的都还在。',
    fileLost: '这份材料已不在本机上，请重新添加。',
    fileRefused: '“{name}”没有被接受：{reason}',
  },
  {
    evidence: 'Photos and PDF',
    addPhoto: 'Add photos',
    addPdf: 'Add a PDF',
    photoName: 'File {n}: {name}',
    vaultFull: 'There is no room on this phone for "{name}". What was added before is still there.',
    fileLost: 'This file is no longer on this device. Please add it again.',
    fileRefused: '"{name}" was not accepted: {reason}',
  },
)
