/** In place of a module that is left out of the build (`left-out.ts`); the names are those that others import. */
export default undefined
export const getFetch = undefined
