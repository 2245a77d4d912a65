/** `npm run dev`: server and app, rebuilt as files change. Parses on old Nodes, so that they get a clear line. */
import { requireNode } from './node-version.mjs'

requireNode()
import('./commands/dev.mjs').then(function (command) {
  return command.dev(process.argv[2] || 'h5')
})
