import { resolve } from 'node:path'
import type { Command } from 'commander'
import { systemClock } from '../db/clock.port'
import type { Store } from '../db/store'
import { kindReaders } from '../import/records/kinds'
import { exportRecords } from './export-records.service'
import { pullChanges } from './pull.service'

interface CommandParts {
  /** Opens the database of the data directory for one command. */
  readonly withStore: (work: (store: Store, dataDir: string) => Promise<void>) => Promise<void>
  /** One result, as a line of JSON. */
  readonly say: (result: object) => void
  /** One line of how far it is. */
  readonly note: (text: string) => void
}

/** What goes to other platforms and comes from them: `npm run -s cli -- export …`, `… exchange …`. */
export function addExchangeCommands(program: Command, { withStore, say, note }: CommandParts): void {
  program
    .command('export')
    .description('write what is public to a file')
    .command('records')
    .description('public records as CSV, with the column names that "import records" reads')
    .argument('<file>', 'the CSV to write; an older one of the name is replaced')
    .requiredOption('--kind <kind>', Object.keys(kindReaders).join(', '))
    .action((file: string, { kind }: { kind: string }) =>
      withStore(async (store) =>
        say(
          await exportRecords({
            file: resolve(file),
            kind,
            store,
            clock: systemClock,
            onProgress: (records) => note(`Exporting ${records} records`),
          }),
        ),
      ),
    )

  program
    .command('exchange')
    .description('records of other platforms')
    .command('pull')
    .description('take over what another platform has published and withdrawn since the last time')
    .argument('<address>', 'its address, above /api/v1')
    .requiredOption('--source <name>', 'the name under which the place in its feed is kept')
    .option('--again', 'read its feed from the beginning')
    .option('--moved', 'the platform of this name has another address now')
    .action((address: string, options: { source: string; again?: boolean; moved?: boolean }) =>
      withStore(async (store, dataDir) =>
        say(
          await pullChanges({
            address,
            platform: options.source,
            again: options.again ?? false,
            moved: options.moved ?? false,
            dataDir,
            store,
            clock: systemClock,
            onProgress: (read) => note(`Reading ${read} changes`),
          }),
        ),
      ),
    )
}
