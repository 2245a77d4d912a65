import type { ReactNode } from 'react'
import type { RoomProps } from './room.props'
import './Room.css'

/** Words that change, in the room that the longest of them needs: what stands below does not move. */
export function Room({ sizes, children }: RoomProps): ReactNode {
  return (
    <span className="ui-room">
      <span>{children}</span>
      {sizes.map((size) => (
        <span key={size} className="ui-room__size" data-words={size} aria-hidden="true" />
      ))}
    </span>
  )
}
