/** `node scripts/server.mjs main|cli [arguments]`: a program of the server in this very process. */
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { serverBundle } from './prepare/server-build.mjs'

const [program, ...args] = process.argv.slice(2)
if (program !== 'main' && program !== 'cli') throw new RangeError('which program: main or cli?')
const bundle = serverBundle(program)
process.argv.splice(1, process.argv.length - 1, bundle, ...args)
process.setSourceMapsEnabled(true)
await import(pathToFileURL(bundle).href)
