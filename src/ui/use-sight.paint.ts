/** On paper nothing scrolls: a list stands as at its start. */
export const useSight = () => (): void => undefined
