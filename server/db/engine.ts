/** What a database speaks. Only `server/db/` and the search port may ask. */
export type Engine = 'sqlite' | 'postgres'
