/** What a screen reader was told last. */
export const heard = (): string => document.getElementById('ui-live')?.textContent ?? ''
