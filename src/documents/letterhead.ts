// Who speaks in a paper and how it is headed: what every kind of paper needs besides the case itself.
import type { Day } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import type { Policy } from '#domain/policy.ts'
import { plainDay } from '#documents/in-words.ts'

/** `version` is that of the plan; null before there is one. `verificationCode` is the code of the record's head. */
export type Letterhead = { organisation: string; printedOn: Day; verificationCode: string; version: number | null }

/** The name that people are shown by, and what they do there; the latter may be empty. */
export type People = { name: (person: PersonId) => string; role: (person: PersonId) => string }

/** What the text of a paper draws on: names, and the policy whose periods it promises. */
export type Voice = People & { policy: Policy }

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A name written from right to left keeps to itself: what follows it in the sentence stays where it is. */
const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name)

export const voiceOf = ({ name, role }: People, policy: Policy): Voice => ({
  name: (person) => isolated(name(person)),
  role: (person) => isolated(role(person)),
  policy,
})

/** What every paper is headed and footed with; `subject` is what it is, for the foot. */
export function headed({ organisation, printedOn, verificationCode, version }: Letterhead, subject: string) {
  const [year = 0, month = 0, day = 0] = printedOn.split('-').map(Number)
  return {
    organisation,
    dated: [year, month, day] as [number, number, number],
    printed: plainDay(printedOn),
    foot: version === null ? subject : `${subject}, version ${version}`,
    code: verificationCode,
    mark: '',
    inParts: false,
  }
}

/** The person the paper is about, with what they do: `Omar Haddad, Account executive`. */
export function subjectOf(person: PersonId | null, { name, role }: Voice): string {
  if (person === null) return 'A case whose subject you do not see'
  return role(person) === '' ? name(person) : `${name(person)}, ${role(person)}`
}
