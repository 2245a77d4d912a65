/** The words of tracing, a catalogue for each page. */
export { basketMessages } from './basket'
export { codeMessages } from './code'
export { historyMessages } from './history'
export { productCompareMessages } from './product-compare'
export { traceMessages } from './product'
export { scanMessages } from './scan'
export { offlineMessages } from './offline'
export { shelfMessages } from './shelf'
