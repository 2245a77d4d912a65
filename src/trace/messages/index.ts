/** The words of tracing, a catalogue for each page. */
export { chainMessages } from './chain'
export { codeMessages } from './code'
export { traceMessages } from './product'
export { scanMessages } from './scan'
