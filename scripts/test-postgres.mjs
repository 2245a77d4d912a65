/** `npm run test:postgres`: every gate and every test, with the server on PostgreSQL. Parses on old Nodes. */
import { requireNode } from './node-version.mjs'

requireNode()
import('./commands/test-postgres.mjs').then(function (command) {
  return command.testPostgres(process.argv.slice(2))
})
