import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useKeptWords } from '../../drafts/use-kept-words'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { labelMessages } from '../messages'
import { Fields } from './Fields'
import { LabelStore, readTyped } from './label.store'
import { Photo } from './Photo'
import { Result } from './Result'
import './label.css'

/** 核对标签: what stands on a label against the registry. What is written is typed: no picture is read for words. */
export default observer(function Label() {
  const { http, clock, page, labelPhotos } = useServices()
  const say = useMessages(labelMessages)
  const { gtin = '' } = page.useParams()
  const kept = useKeptWords(`label/${gtin}`, readTyped)
  const [store] = useState(() => new LabelStore({ http, clock, photos: labelPhotos, kept }, gtin))
  useEffect(() => () => void store.letPhotoGo(), [store])
  const compare = async (): Promise<void> => {
    await store.compare()
    if (!store.isEmptyTold) page.reveal('label-result')
  }
  return (
    <Page
      title={say('labelTitle')}
      actions={
        <Button isBusy={store.check.tag === 'loading'} onPress={() => void compare()}>
          {say(store.check.tag === 'loading' ? 'checking' : 'check')}
        </Button>
      }
    >
      <Box tag="p">{say('intro')}</Box>
      <Photo store={store} />
      {store.isEmptyTold && (
        <Notice tone="note" isUrgent>
          {say('empty')}
        </Notice>
      )}
      <Fields store={store} />
      <TermLine terms={['food-production-licence', 'lot']} />
      <Result store={store} />
    </Page>
  )
})
