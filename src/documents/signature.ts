// Signatures on paper: who, as what, in which meaning, when, how it was made sure that it was they, and what exactly they were shown.
// Declining is set like signing: it is an answer.
import type { CaseState, Signature, SigningParty } from '#domain/case-state.ts'
import { consentToSignElectronically, signatureMeaning } from '#domain/signing.ts'
import { moment } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Block, paragraph, type Section, section } from '#documents/paper-block.ts'
import type { PlanVersion } from '#documents/plan-version.ts'

const parties: readonly SigningParty[] = ['employee', 'manager', 'hr']
const asWords: { [P in SigningParty]: string } = { employee: 'Received and understood', manager: 'As manager', hr: 'For HR' }

export function signatures(state: CaseState, { isApproved }: PlanVersion, voice: Voice): Section {
  if (!isApproved) return section('Signatures', [paragraph('A draft is not signed. It is signed once HR has approved it.')])
  const { signatures: given } = state
  const consent = given.some(({ declined }) => !declined) ? [paragraph(`Who signed agreed to this: “${consentToSignElectronically}”`)] : []
  return section('Signatures', [
    paragraph('Your signature says that you have received and understood this plan. It does not say that you agree with it. You may decline; that is recorded, and the plan starts all the same with HR as the witness.'),
    ...consent,
    ...parties.map((as) => {
      const answer = given.find((one) => one.as === as)
      return answer === undefined ? open(as, state, voice) : answer.declined ? declined(answer, state, voice) : signed(answer, voice)
    }),
  ])
}

const signed = ({ as, by, at, version, meaning, authenticatedBy, shownDigest }: Signature, { name, role, policy }: Voice): Block => ({
  kind: 'signature', as: asWords[as], name: name(by), role: role(by), meaning, signed: true, declined: false,
  lines: [
    `Signed version ${version} electronically on ${moment(at, policy.timeZone)}.`,
    `Authenticated by: ${authenticatedBy}.`,
    `Digest of what was shown: ${shownDigest}`,
  ],
})

function declined({ by, at, version, meaning, statement }: Signature, { signatures: given }: CaseState, { name, role, policy }: Voice): Block {
  const witness = given.find(({ as }) => as === 'hr')
  const reason = statement === null || statement.trim() === '' ? [] : [`In their own words: ${statement}`]
  const witnessed = witness === undefined ? [] : [`Witness for HR: ${name(witness.by)}.`]
  return {
    kind: 'signature', as: 'Declined to sign', name: name(by), role: role(by), meaning, signed: false, declined: true,
    lines: [`Declined to sign version ${version} on ${moment(at, policy.timeZone)}.`, ...reason, ...witnessed],
  }
}

function open(as: SigningParty, { subjectId }: CaseState, { name, role }: Voice): Block {
  const who = as === 'employee' && subjectId !== null ? { name: name(subjectId), role: role(subjectId) } : { name: '', role: '' }
  return { kind: 'signature', as: asWords[as], ...who, meaning: signatureMeaning[as], signed: false, declined: false, lines: ['Not signed yet.'] }
}
