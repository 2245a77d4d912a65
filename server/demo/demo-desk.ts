import { demoOfficers, deskPeople, type DeskCase } from '../../mock/desk-cases'
import type { CaseEvent } from '../../domain/complaint/case'
import { OfficerRepository } from '../account/officer.repository'
import { PersonRepository } from '../account/person.repository'
import { insertCases, type SeedCase } from '../complaint/case-seed.service'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'

/** Puts the demo's desk in place: its officers, and cases in every state. @param now RFC 3339 UTC */
export async function loadDesk(
  db: Db,
  cases: readonly DeskCase[],
  parts: { readonly newId: NewId; readonly now: string },
): Promise<void> {
  const { newId, now } = parts
  const officers: { id: string; name: string }[] = []
  for (const { phone, name, role, unit } of demoOfficers) {
    const fresh = { id: newId(), at: now }
    const id = await new OfficerRepository(db).appoint({ phone, name: name.zh, role, unit }, fresh)
    officers.push({ id, name: name.zh })
  }
  const people = new PersonRepository(db)
  const idOf = new Map<string, string>()
  for (const phone of deskPeople)
    idOf.set(phone, (await people.ofPhone(phone, { id: newId(), createdAt: now })).id)
  const seeds = cases.map((each) => seedOf(each, idOf.get(each.phone) ?? '', officers, newId))
  await insertCases(db, seeds, now, newId)
}

function seedOf(
  { kind, unit, merchant, story, events, isAnonymous, ...each }: DeskCase,
  personId: string,
  officers: readonly { id: string; name: string }[],
  newId: NewId,
): SeedCase {
  return {
    id: newId(),
    kind,
    personId,
    unit,
    form: {
      merchantUscc: merchant.uscc,
      merchantName: merchant.name,
      merchantAddress: merchant.address,
      productName: story.product,
      gtin: each.gtin,
      lot: null,
      orderNo: '',
      happenedOn: each.happenedOn,
      amountFen: each.amountFen,
      requests: [...story.requests],
      story: story.text,
      contactName: isAnonymous ? '' : each.contactName,
      contactPhone: isAnonymous ? '' : each.phone,
      contactAddress: isAnonymous ? '' : merchant.address,
      consentPublish: true,
      consentMediation: true,
      ...(isAnonymous ? { isAnonymous } : {}),
    },
    events: events.map(({ officer, givenTo, facts, ...event }) => ({
      ...event,
      id: newId(),
      actorId: officer === undefined ? undefined : officers[officer]?.id,
      facts: givenTo === undefined ? facts : assignedTo(officers[givenTo]),
    })),
  }
}

function assignedTo(officer: { id: string; name: string } | undefined): CaseEvent['facts'] {
  return officer && { officerId: officer.id, officerName: officer.name }
}

/** Takes the officers out again; their cases go with those of the demo's people. */
export async function removeOfficers(tx: Db): Promise<void> {
  const phones = demoOfficers.map(({ phone }) => phone)
  const officers = tx.selectFrom('officer').select('id').where('phone', 'in', phones)
  await tx.deleteFrom('session').where('acts_for', 'in', officers).execute()
  await tx.deleteFrom('officer_look').where('officer_id', 'in', officers).execute()
  await tx.deleteFrom('officer').where('phone', 'in', phones).execute()
}
