import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Picture } from '../../ui/Picture'
import { labelMessages } from '../messages'
import type { LabelStore } from './label.store'

/** The photo of the label, in sight while one types; it stays on this device. */
export const Photo = observer(function Photo({ store }: { readonly store: LabelStore }) {
  const say = useMessages(labelMessages)
  const [isBig, setBig] = useState(false)
  const { photo, photoState, form } = store
  const told = {
    none: '',
    reading: say('readingPhoto'),
    filled: say('codeFilled', { code: form.gtin }),
    'no-code': say('codeNone'),
    unreadable: say('codeUnreadable'),
    damaged: say('photoDamaged'),
  }[photoState]
  return (
    <Card title={say('photoTitle')} className={photo ? 'label-stack label-photo' : 'label-stack'}>
      {photo && (
        <Box className={isBig ? 'label-photo__frame label-photo__frame--big' : 'label-photo__frame'}>
          <Picture src={photo.src} alt={say('photoAlt')} className="label-photo__image" isWhole />
        </Box>
      )}
      <Box live="polite" className="label-small">
        {told}
      </Box>
      <Box className="label-row">
        <Button
          kind="ghost"
          icon="camera"
          isBusy={photoState === 'reading'}
          onPress={() => void store.takePhoto()}
        >
          {say(photo ? 'otherPhoto' : 'takePhoto')}
        </Button>
        {photo && (
          <Button kind="plain" isExpanded={isBig} onPress={() => setBig(!isBig)}>
            {say(isBig ? 'smaller' : 'bigger')}
          </Button>
        )}
      </Box>
      {photo === null && <Box className="label-small">{say('photoWhy')}</Box>}
    </Card>
  )
})
