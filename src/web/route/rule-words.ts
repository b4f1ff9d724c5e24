// When each rule holds, in words that anybody can check by hand; a test holds them against the rules themselves.
import { routeRules } from '#domain/route.ts'

export const ruleConditions: { readonly [rule: string]: string } = {
  'RT-1': 'the main cause is the system',
  'RT-2': 'the gap is minor',
  'RT-3': 'the gap is new or may pass, or nobody knows yet what kind it is',
  'RT-4': 'the expectation was not made clear beforehand, or nobody knows yet',
  'RT-5': 'no earlier conversation is recorded',
  'RT-6': 'the outcome is decided, or the concern is there to justify a decision',
  'RT-7': 'nobody knows yet whether the outcome is open',
  'RT-8': 'role and person do not fit, or nobody knows yet',
  'RT-9': 'what is expected cannot be measured, or nobody knows yet',
  'RT-20': 'the main cause is skill or will, and the gap persists',
  'RT-21': 'the main cause is the system',
  'RT-22': 'the share of the system is 0',
  'RT-23': 'the main cause is knowledge',
  'RT-24': 'the shares of skill and knowledge are both 0',
  'RT-25': 'the gap is minor, new or may pass',
  'RT-26': 'no earlier conversation is recorded',
  'RT-27': 'the main cause is skill or will, and either the gap does not persist or no earlier conversation is recorded',
  'RT-28': 'the expectation was not made clear beforehand',
  'RT-29': 'the outcome is decided, the concern is there to justify a decision, or role and person do not fit',
  'RT-30': 'none of the three conditions of RT-29 holds',
}

/** What the figures say about causes, as `cause-evidence.ts` has it. */
export const figureRules: readonly { rule: string; when: string; says: string }[] = [
  { rule: 'CE-1', when: 'activity is not under that of colleagues, and a conversion is', says: 'speaks for skill' },
  { rule: 'CE-2', when: 'no conversion is under that of colleagues', says: 'speaks against skill' },
  { rule: 'CE-3', when: 'an activity is under that of colleagues, and no conversion is', says: 'speaks for will' },
  { rule: 'CE-4', when: 'no activity is under that of colleagues', says: 'speaks against will' },
  { rule: 'CE-5', when: 'both are under, or one of them is not known', says: 'cannot tell skill from will' },
  { rule: 'CE-6', when: 'at least 2 in 3 of the people in the region, and at least 4, fall on the same indicator', says: 'speaks for system' },
  { rule: 'CE-7', when: 'the person falls and at least 3 colleagues in the region are known, most of whom do not', says: 'speaks against system' },
  { rule: 'CE-8', when: 'always', says: 'no figure speaks about knowledge' },
  { rule: 'CE-9', when: 'there are too few figures', says: 'cannot tell' },
]

export type RuleRow = { id: string; tool: (typeof routeRules)[number]['tool']; fit: (typeof routeRules)[number]['fit']; when: string; because: string }

export const ruleRows = (): RuleRow[] => routeRules.map(({ id, tool, fit, because }) => ({ id, tool, fit, because, when: ruleConditions[id] ?? because }))
