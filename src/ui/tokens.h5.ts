/** On H5 the tokens stand in `index.html` itself, with the look of its shell (`config/shell-style.ts`). */
export {}
