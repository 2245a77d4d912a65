/** `npm start`: from a fresh clone to a running server. Parses on old Nodes, so that they get a clear line. */
import { requireNode } from './node-version.mjs'

requireNode()
import('./commands/start.mjs').then(function (command) {
  return command.start()
})
