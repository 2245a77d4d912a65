import { withoutIdentityNumber } from '../../../domain/credit/identity-number'

/**
 * What a person wrote, without numbers of identity documents: neither the request nor who answers it needs one, and
 * none is stored. Telephones stay: a wrong one may be what the request is about.
 */
export function withoutDocuments<
  Words extends { readonly wrong: string; readonly right: string; readonly reason: string },
>(form: Words): Words {
  return {
    ...form,
    wrong: withoutIdentityNumber(form.wrong),
    right: withoutIdentityNumber(form.right),
    reason: withoutIdentityNumber(form.reason),
  }
}
