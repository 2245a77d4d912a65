import { Option, type Command } from 'commander'
import { systemClock } from '../../db/clock.port'
import { idsBy } from '../../db/new-id'
import type { Store } from '../../db/store'
import { CorrectionOffice, outcomes, type Outcome } from './office.service'

interface CommandParts {
  /** Opens the database of the data directory for one command. */
  readonly withStore: (work: (store: Store) => Promise<void>) => Promise<void>
  /** One result, as a line of JSON. */
  readonly say: (result: object) => void
}

/** The office's side of requests for correction, until it has screens: `npm run -s cli -- corrections …`. */
export function addCorrectionCommands(program: Command, { withStore, say }: CommandParts): void {
  const inOffice = (work: (office: CorrectionOffice) => Promise<void>) =>
    withStore((store) =>
      work(new CorrectionOffice({ db: store.db, clock: systemClock, newId: idsBy(systemClock) })),
    )
  const corrections = program
    .command('corrections')
    .description('requests to correct what is published about merchants')

  corrections
    .command('list')
    .description('open requests, the longest waiting first; one JSON object a line')
    .option('--all', 'also those that are over')
    .action(({ all = false }: { all?: boolean }) =>
      inOffice(async (office) => (await office.list(all ? 'all' : 'open')).forEach(say)),
    )

  corrections
    .command('show')
    .description(
      'one request with what was asked, its evidence (SHA-256 in the data directory) and its events',
    )
    .argument('<id>', 'its id or number')
    .action((id: string) => inOffice(async (office) => say(await office.show(id))))

  corrections
    .command('accept')
    .description('take a request up: its verification begins')
    .argument('<id>', 'its id or number')
    .requiredOption('--officer <name>', 'who does it')
    .action((id: string, { officer }: { officer: string }) =>
      inOffice(async (office) => say(await office.accept(id, officer))),
    )

  corrections
    .command('answer')
    .description('the written answer, which the person reads')
    .argument('<id>', 'its id or number')
    .addOption(
      new Option('--outcome <outcome>', 'what it comes to')
        .choices(Object.keys(outcomes))
        .makeOptionMandatory(),
    )
    .requiredOption('--text <text>', 'the answer: what was corrected, the reason, or where to go')
    .requiredOption('--officer <name>', 'who answers')
    .action((id: string, options: { outcome: Outcome; text: string; officer: string }) =>
      inOffice(async (office) =>
        say(await office.answer(id, options.outcome, options.officer, options.text)),
      ),
    )
}
