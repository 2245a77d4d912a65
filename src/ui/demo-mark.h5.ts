/** Whether the server has marked its pages as a demo's: known before the app has asked, so that no page moves. */
export const isMarkedDemo = (): boolean => document.documentElement.dataset['demo'] !== undefined
