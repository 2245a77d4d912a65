/** Styles mean nothing to jsdom: importing one gives nothing. */
export {}
