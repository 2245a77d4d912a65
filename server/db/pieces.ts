/** Rows of one statement: every engine has a limit of values in a statement (SQLite 32 766, PostgreSQL 65 535). */
const PIECE = 500

/** The rows in pieces that fit into one statement each; none of no rows. */
export function inPieces<Row>(rows: readonly Row[], size = PIECE): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  )
}
