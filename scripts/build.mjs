/** `npm run build:<target>`. Parses on old Nodes, so that they get a clear line. */
import { requireNode } from './node-version.mjs'

requireNode()
import('./commands/build.mjs').then(function (command) {
  return command.build(process.argv[2])
})
