import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { Icon } from './Icon'
import type { PhotoGridProps } from './photo-grid.props'
import { PhotoTile } from './PhotoTile'
import { Pressable } from './Pressable'
import { photoMessages } from './messages/photos'
import './PhotoGrid.css'
import './Progress.css'

/** Photos and files with how far each is on its way, and a tile to add more. */
export const PhotoGrid = observer(function PhotoGrid(props: PhotoGridProps) {
  const { label, photos, limit = 9, onAdd, addLabel, onRemove, onRetry, onOpen } = props
  const say = useMessages(photoMessages)
  const count = photos.every(({ kind }) => kind === undefined) ? 'photoCount' : 'fileCount'
  return (
    <Box role="group" label={label}>
      <Box tag="ul" role="list" className="ui-photos">
        {photos.map((photo) => (
          <PhotoTile key={photo.id} photo={photo} onRemove={onRemove} onRetry={onRetry} onOpen={onOpen} />
        ))}
        {onAdd && photos.length < limit && (
          <Box tag="li" className="ui-photos__tile">
            <Pressable className="ui-photos__add" onPress={onAdd}>
              <Icon name="plus" size={24} />
              {addLabel ?? say('photoAdd')}
            </Pressable>
          </Box>
        )}
      </Box>
      {onAdd && (
        <Box className="ui-photos__count" live="polite">
          {say(count, { n: photos.length, max: limit })}
        </Box>
      )}
    </Box>
  )
})
