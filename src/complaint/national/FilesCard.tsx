import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { NationalPack } from '../../../contract/national'
import { bytesInWords } from '../../evidence/bytes-in-words'
import { useListed, useMessages, useText } from '../../preferences/context'
import { caseAddress } from '../../routes'
import { useServices } from '../../services/context'
import { SharingStore } from '../../sharing/sharing.store'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Link } from '../../ui/Link'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { nationalMessages } from '../messages/national'
import type { NationalStore } from './national.store'

interface FilesCardProps {
  /** Of the case. */
  readonly id: string
  readonly pack: NationalPack
  readonly store: NationalStore
}

/** The files as 12315 takes them, to be downloaded; and honestly those that it cannot be given. */
export const FilesCard = observer(function FilesCard({ id, pack, store }: FilesCardProps) {
  const say = useMessages(nationalMessages)
  const inWords = useText()
  const inOneLine = useListed()
  const { http, sharing } = useServices()
  const [files] = useState(() => new SharingStore(sharing))
  useEffect(() => void files.prepare(), [files])
  const { parts, leftOut, madeAt } = pack
  const isPicture = (type: string): boolean => type.startsWith('image/')
  return (
    <Card title={say('files')}>
      <Box className="complaint-stack">
        {madeAt !== null && parts.length === 0 && <Box className="complaint-small">{say('filesNone')}</Box>}
        {parts.length > 0 && (
          <List label={say('files')}>
            {parts.map(({ name, type, bytes, url, holds }) => (
              <ListItem
                key={name}
                title={name}
                detail={say('partHolds', {
                  size: bytesInWords(bytes),
                  names: inOneLine(holds),
                })}
                action={
                  <Button
                    kind="plain"
                    size="s"
                    isFlush
                    className="complaint-beside"
                    label={say('getPart', { name })}
                    onPress={() =>
                      void (isPicture(type)
                        ? files.savePicture(`${http.origin}${url}`, name)
                        : files.openPaper(`${http.origin}${url}`))
                    }
                  >
                    {say('get')}
                  </Button>
                }
              />
            ))}
          </List>
        )}
        {leftOut.length > 0 && (
          <>
            <Heading level={3}>{say('cannot')}</Heading>
            <List label={say('cannot')}>
              {leftOut.map(({ name, why }, place) => (
                <ListItem key={place} title={name} detail={inWords(why)} />
              ))}
            </List>
            <Link to={caseAddress(id)} kind="ghost">
              {say('toEvidence')}
            </Link>
          </>
        )}
        {files.outcome !== null && (
          <Notice
            tone={files.outcome === 'saved' ? 'good' : 'note'}
            isUrgent
            action={
              files.outcome === 'refused' && (
                <Button kind="ghost" size="s" onPress={() => void files.openSettings()}>
                  {say('openSettings')}
                </Button>
              )
            }
          >
            {say(files.outcome)}
          </Notice>
        )}
        {pack.at === 'prepared' && (
          <Button
            kind={madeAt === null ? 'primary' : 'ghost'}
            isBusy={store.busy === 'prepare'}
            onPress={() => void store.prepare()}
          >
            {say(madeAt === null ? 'prepareFiles' : 'prepareAgain')}
          </Button>
        )}
      </Box>
    </Card>
  )
})
