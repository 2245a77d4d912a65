/** The words of tracing, a catalogue for each page. */
export { codeMessages } from './code'
export { drugMessages } from './drug'
export { itemMessages } from './item'
export { kioskMessages } from './kiosk'
export { labelMessages } from './label'
export { traceMessages } from './product'
export { scanMessages } from './scan'
