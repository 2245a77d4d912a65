/** `npm test`: every gate and every test. Parses on old Nodes, so that they get a clear line. */
import { requireNode } from './node-version.mjs'

requireNode()
import('./commands/test.mjs').then(function (command) {
  return command.test(process.argv.slice(2))
})
