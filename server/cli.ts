import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { recogniseLines, RecogniseLinesError } from './codes/recognise-lines'
import { systemClock, todayOn } from './db/clock.port'
import { DataDirError, makeWritable } from './db/data-lock'
import { migrate, NewerDatabaseError } from './db/migrate'
import { openStore, type Store } from './db/store'
import { removeDemo } from './demo/demo-remover.service'
import { ImportError, importMerchants } from './import/import-merchants.service'
import { progressLine } from './progress-line'
import { readSettings, SettingError } from './settings'

/** Commands beside a server that may be running: `npm run -s cli -- …`. Progress goes to stderr, results to stdout. */
const program = new Command('fangxincha').description('放心查: commands on the data directory (DATA_DIR)')

program
  .command('import')
  .description('read data from a file into the database')
  .command('merchants')
  .argument('<file>', 'CSV of registrations, plain or gzip')
  .action(async (file: string) => {
    const path = resolve(file)
    const bytes = sizeOf(path)
    await withStore(async (store, dataDir) => {
      const line = progressLine('Importing')
      const report = await importMerchants({
        file: path,
        dataDir,
        store,
        clock: systemClock,
        onProgress: (progress) => line.show(progress.bytes / bytes, `${progress.rows} rows`),
      }).finally(() => line.end())
      say(report)
    })
  })

program
  .command('demo')
  .description('the demo world')
  .command('remove')
  .description('take the demo data out; everything else stays')
  .action(() => withStore(async (store) => say({ removed: await removeDemo(store) })))

program
  .command('recognise')
  .description('say what codes are: one a line on standard input, one JSON object a line on standard output')
  .option('--json-input', 'each line is a JSON string')
  .action(({ jsonInput = false }: { jsonInput?: boolean }) =>
    recogniseLines(process.stdin, process.stdout, { jsonInput, today: todayOn(systemClock) }),
  )

async function withStore(work: (store: Store, dataDir: string) => Promise<void>): Promise<void> {
  const { dataDir } = readSettings(process.env)
  makeWritable(dataDir)
  const store = openStore(join(dataDir, 'fangxincha.db'))
  try {
    await migrate(store.db, systemClock)
    await work(store, dataDir)
  } finally {
    await store.close()
  }
}

function say(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new ImportError(`${file} is not a file.`)
  return Math.max(1, found.size)
}

program.parseAsync().catch((error: unknown) => {
  const isPlain =
    error instanceof ImportError ||
    error instanceof RecogniseLinesError ||
    error instanceof SettingError ||
    error instanceof DataDirError ||
    error instanceof NewerDatabaseError
  if (isPlain) process.stderr.write(`${error.message}\n`)
  else console.error(error)
  process.exitCode = 1
})
