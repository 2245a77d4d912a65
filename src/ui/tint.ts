import './Tint.css'

/** As many as `Tint.css` has. */
const tints = 5

/** The class that tints the part at this place of a code. */
export const tintOf = (place: number): string => `ui-tint--${place % tints}`
