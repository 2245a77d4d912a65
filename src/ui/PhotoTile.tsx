import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { Icon } from './Icon'
import type { Photo, PhotoGridProps } from './photo-grid.props'
import { Picture } from './Picture'
import { Pressable } from './Pressable'
import { Slot } from './Slot'
import { photoMessages } from './messages/photos'

interface PhotoTileProps extends Pick<PhotoGridProps, 'onRemove' | 'onRetry' | 'onOpen'> {
  readonly photo: Photo
}

/** One photo: what it shows, how far it is on its way, in words. */
export const PhotoTile = observer(function PhotoTile({ photo, onRemove, onRetry, onOpen }: PhotoTileProps) {
  const say = useMessages(photoMessages)
  const { id, name, src, kind, state, progress = 0 } = photo
  const percent = Math.round(progress * 100)
  const words = {
    saved: say('photoSaved'),
    sending: say('photoSending', { percent }),
    sent: say('photoSent'),
    failed: say('photoFailed'),
  }[state]
  const picture =
    typeof src === 'string' ? (
      <Picture src={src} alt={name} className="ui-photos__image" />
    ) : kind === undefined ? (
      <Icon name="picture" size={30} />
    ) : (
      // Its name, which says as much, stands below.
      <Box tag="span" isHidden>
        {say(kind)}
      </Box>
    )
  return (
    <Box tag="li" className="ui-photos__tile">
      {onOpen ? (
        <Pressable className="ui-photos__frame" label={say('photoOpen', { name })} onPress={() => onOpen(id)}>
          {picture}
        </Pressable>
      ) : (
        <Box className="ui-photos__frame">{picture}</Box>
      )}
      {src === null && <Box className="ui-photos__name">{name}</Box>}
      <Slot>
        {state === 'sending' && (
          <Box
            className="ui-progress__track ui-photos__way"
            role="progressbar"
            label={`${name} ${words}`}
            valueNow={percent}
          >
            <Box className="ui-progress__bar" style={{ width: `${percent}%` }} />
          </Box>
        )}
      </Slot>
      <Box className={`ui-photos__state ui-photos__state--${state}`}>
        {(state === 'sent' || state === 'failed') && (
          <Icon name={state === 'sent' ? 'check' : 'alert'} size={14} />
        )}
        {words}
      </Box>
      {state === 'failed' && onRetry && (
        <Pressable
          className="ui-photos__retry"
          label={say('photoRetry', { name })}
          onPress={() => onRetry(id)}
        >
          {say('photoAgain')}
        </Pressable>
      )}
      {onRemove && (
        <Pressable
          className="ui-photos__remove"
          label={say('photoRemove', { name })}
          onPress={() => onRemove(id)}
        >
          <Box className="ui-photos__cross">
            <Icon name="close" size={14} />
          </Box>
        </Pressable>
      )}
    </Box>
  )
})
