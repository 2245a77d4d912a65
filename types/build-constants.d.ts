/** Set by `config/index.ts`. Empty on H5, where pages and API share an origin. */
declare const API_ORIGIN: string
