import { InvalidArgumentError, Option, type Command } from 'commander'
import { parseUscc } from '../../domain/codes/uscc'
import { regionName } from '../../domain/regions/regions'
import { nowAt, systemClock } from '../db/clock.port'
import { idsBy } from '../db/new-id'
import type { Store } from '../db/store'
import { AgentRepository } from './agent.repository'
import { OfficerRepository } from './officer.repository'
import { SessionRepository } from './session.repository'
import type { OfficerRole } from './tables'

interface CommandParts {
  /** Opens the database of the data directory for one command. */
  readonly withStore: (work: (store: Store) => Promise<void>) => Promise<void>
  /** One result, as a line of JSON. */
  readonly say: (result: object) => void
}

const roles: readonly OfficerRole[] = ['handler', 'supervisor']

/** Who may act for an office or a merchant: `npm run -s cli -- officers …` and `… agents …`. */
export function addActingCommands(program: Command, { withStore, say }: CommandParts): void {
  const officers = program.command('officers').description('who works at the desk of which office')

  officers
    .command('appoint')
    .description('let a phone sign in at the desk of an office, or change its appointment')
    .argument('<phone>', 'mobile number, eleven digits', phone)
    .requiredOption('--name <name>', 'as it stands under letters')
    .addOption(new Option('--role <role>', 'what the officer may do').choices(roles).makeOptionMandatory())
    .requiredOption('--unit <code>', 'county of the office, six digits of GB/T 2260', county)
    .requiredOption('--unit-name <name>', 'name of the office')
    .action(
      (
        number: string,
        { name, role, unit, unitName }: { name: string; role: OfficerRole; unit: string; unitName: string },
      ) =>
        withStore(async ({ db }) => {
          const officer = { phone: number, name, role, unit: { code: unit, name: unitName } }
          const fresh = { id: idsBy(systemClock)(), at: nowAt(systemClock) }
          say({ id: await new OfficerRepository(db).appoint(officer, fresh), ...officer })
        }),
    )

  officers
    .command('end')
    .description('end an appointment and whatever session is open')
    .argument('<phone>', 'mobile number, eleven digits', phone)
    .action((number: string) =>
      withStore(async ({ db }) => {
        const repository = new OfficerRepository(db)
        const officer = await repository.findByPhone(number)
        const ended = await repository.end(number, nowAt(systemClock))
        if (officer) await new SessionRepository(db).removeActingFor('officer', officer.id)
        say({ ended })
      }),
    )

  officers
    .command('list')
    .description('everybody who serves; one JSON object a line')
    .action(() => withStore(async ({ db }) => (await new OfficerRepository(db).list()).forEach(say)))

  const agents = program.command('agents').description('which phone answers for a merchant')

  agents
    .command('register')
    .description('let a phone sign in for a merchant, in place of an older one')
    .argument('<uscc>', 'unified social credit code (uscc)', uscc)
    .argument('<phone>', 'mobile number, eleven digits', phone)
    .action((code: string, number: string) =>
      withStore(async ({ db }) => {
        await new SessionRepository(db).removeActingFor('merchant', code)
        await new AgentRepository(db).register([{ uscc: code, phone: number }], nowAt(systemClock))
        say({ uscc: code, phone: number })
      }),
    )

  agents
    .command('remove')
    .description('nobody signs in for a merchant any more')
    .argument('<uscc>', 'unified social credit code (uscc)', uscc)
    .action((code: string) =>
      withStore(async ({ db }) => {
        await new SessionRepository(db).removeActingFor('merchant', code)
        say({ removed: await new AgentRepository(db).remove(code) })
      }),
    )
}

function phone(text: string): string {
  if (!/^1[3-9]\d{9}$/.test(text)) throw new InvalidArgumentError('Not a mobile number of eleven digits.')
  return text
}

function county(text: string): string {
  if (regionName(text) === null) throw new InvalidArgumentError('No county of GB/T 2260 has this code.')
  return text
}

function uscc(text: string): string {
  const code = parseUscc(text)
  if (code === null) throw new InvalidArgumentError('Not a unified social credit code.')
  return code
}
