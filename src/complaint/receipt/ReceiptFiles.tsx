import { observer } from 'mobx-react-lite'
import type { Receipt } from '../../../contract/receipt'
import { bytesInWords } from '../../evidence/bytes-in-words'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { SharingStore } from '../../sharing/sharing.store'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { receiptMessages } from '../messages/receipt'

interface ReceiptFilesProps {
  readonly files: Receipt['files']
  readonly store: SharingStore
}

/** What was filed, file by file, to be downloaded as it was. */
export const ReceiptFiles = observer(function ReceiptFiles({ files, store }: ReceiptFilesProps) {
  const say = useMessages(receiptMessages)
  const { http } = useServices()
  // An album takes pictures only.
  const get = (name: string, address: string): void =>
    void (/\.pdf$/i.test(name) ? store.openPaper(address) : store.savePicture(address, name))
  if (files.length === 0)
    return (
      <Card title={say('files')}>
        <Box className="complaint-small">{say('noFiles')}</Box>
      </Card>
    )
  return (
    <Card title={say('files')}>
      <List label={say('files')}>
        {files.map(({ sha256, name, bytes, fileUrl }) => (
          <ListItem
            key={sha256}
            title={name}
            detail={say('fileDigest', { size: bytesInWords(bytes), digest: `${sha256.slice(0, 16)}…` })}
            action={
              <Button
                kind="plain"
                size="s"
                isFlush
                className="complaint-beside"
                label={say('getFile', { name })}
                onPress={() => get(name, `${http.origin}${fileUrl}`)}
              >
                {say('get')}
              </Button>
            }
          />
        ))}
      </List>
      <Box className="complaint-source">{say('filesHow')}</Box>
    </Card>
  )
})
