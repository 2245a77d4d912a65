import { useState, type ReactNode } from 'react'
import type { SoundPlayerProps } from './sound-player.props'
import './SoundPlayer.css'

/** A recording, with the browser's own controls. Nothing of it is loaded before it is played. */
export function SoundPlayer({ src, label, unplayable }: SoundPlayerProps): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  return (
    <>
      <audio
        className="ui-sound"
        controls
        preload="none"
        src={src}
        aria-label={label}
        onError={() => setFailed(true)}
      />
      {hasFailed && <p role="status">{unplayable}</p>}
    </>
  )
}
