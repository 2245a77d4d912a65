import type { AxiosAdapter } from 'axios'

/** The browser's own: axios picks XMLHttpRequest. */
export const transport: AxiosAdapter | undefined = undefined
