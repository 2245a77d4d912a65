/** The words of tracing, a catalogue for each page. */
export { codeMessages } from './code'
export { paperMessages } from './papers'
export { traceMessages } from './product'
export { scanMessages } from './scan'
