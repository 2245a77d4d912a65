import type { AddedAuthority } from '../../../contract/proxy'
import { proxyOf } from '../../../domain/complaint/proxy'
import { additionProblems } from '../../../domain/complaint/proxy-form'
import { nowAt, todayOn, type Clock } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { keepEvidence, type HeldFiles } from '../act-input'
import { caseEvents } from '../case-course.presenter'
import type { Act } from '../case-log'
import { CaseRepository, type CaseRow } from '../case.repository'
import { ProxyRepository } from './proxy.repository'
import { heldSignature, signedAuthority } from './signed-authority'

interface Parts {
  readonly clock: Clock
  readonly heldFiles: HeldFiles
}

/**
 * What the principal signs later for more, kept with the case; it is entered in the log by the caller.
 * @throws ProblemError `transition-not-allowed` in a case without an agent, `invalid-input`, `upload-incomplete`
 */
export async function addedAuthority(
  tx: Db,
  { clock, heldFiles }: Parts,
  row: CaseRow,
  { powers, untilOn, signature }: AddedAuthority,
): Promise<Pick<Act<'renew-proxy'>, 'action' | 'facts'>> {
  const log = (await new CaseRepository(tx).eventsOf([row.id])).get(row.id) ?? []
  const standing = proxyOf(caseEvents(log))
  if (standing === null) throw new ProblemError('transition-not-allowed')
  const held = await heldSignature(tx, heldFiles, row.person_id, signature)
  const problems = additionProblems({ powers, untilOn, signature: held.examined }, standing, todayOn(clock))
  if (problems.length > 0) {
    const fields = problems.map(({ part, code, message }) => fieldProblem(part, code, message))
    throw new ProblemError('invalid-input', { fields })
  }
  const { signed, proof } = signedAuthority(
    {
      kind: 'addition',
      principalName: fromJson(row.form).contactName,
      agentName: standing.agentName,
      merchantName: row.merchant_name,
      number: row.number,
      powers: powers.filter((power) => !standing.powers.includes(power)),
      untilOn,
    },
    held,
  )
  if (signature.kind === 'paper') await keepEvidence(tx, heldFiles, row.id, row.person_id, signature.files)
  await new ProxyRepository(tx).keep(row.id, proof.sha256, { signed, at: nowAt(clock) })
  return { action: 'renew-proxy', facts: { powers, untilOn, ...proof } }
}
