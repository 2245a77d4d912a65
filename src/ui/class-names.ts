/** Joins the class names that hold: `classNames('ui-tag', isLoud && 'ui-tag--loud')`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
