// What is measured, in the words of the organisation: each indicator has one key, one unit and one good direction, for everybody alike.

export type IndicatorUnit = 'count' | 'ratio' | 'money' | 'days' | 'score'
export type IndicatorKind = 'activity' | 'conversion' | 'behaviour' | 'outcome'
export type IndicatorSource = 'crm-deals' | 'activity-log'

/** `more`: a higher value is better; `less`: a lower one is. */
export type IndicatorDirection = 'more' | 'less'

export type Indicator = {
  key: string
  name: string
  unit: IndicatorUnit
  direction: IndicatorDirection
  kind: IndicatorKind
  source: IndicatorSource
}

/** The indicators of a sales team: six counted from its deals, two from what the person logs. */
export const salesCatalogue = [
  { key: 'discovery_calls', name: 'Discovery calls', unit: 'count', direction: 'more', kind: 'activity', source: 'activity-log' },
  { key: 'discovery_to_opportunity', name: 'Discovery to opportunity', unit: 'ratio', direction: 'more', kind: 'conversion', source: 'activity-log' },
  { key: 'opportunities_created', name: 'Opportunities created', unit: 'count', direction: 'more', kind: 'activity', source: 'crm-deals' },
  { key: 'win_rate', name: 'Win rate', unit: 'ratio', direction: 'more', kind: 'conversion', source: 'crm-deals' },
  { key: 'cycle_days', name: 'Days from engaged to won', unit: 'days', direction: 'less', kind: 'conversion', source: 'crm-deals' },
  { key: 'deals_won', name: 'Deals won', unit: 'count', direction: 'more', kind: 'outcome', source: 'crm-deals' },
  { key: 'deals_lost', name: 'Deals lost', unit: 'count', direction: 'less', kind: 'outcome', source: 'crm-deals' },
  { key: 'closed_won_value', name: 'Closed-won value', unit: 'money', direction: 'more', kind: 'outcome', source: 'crm-deals' },
] as const satisfies readonly Indicator[]

export type IndicatorKey = (typeof salesCatalogue)[number]['key']
export type DealIndicatorKey = Extract<(typeof salesCatalogue)[number], { source: 'crm-deals' }>['key']

const byKey: ReadonlyMap<string, Indicator> = new Map(salesCatalogue.map((indicator) => [indicator.key, indicator]))

export const isIndicatorKey = (text: string): text is IndicatorKey => byKey.has(text)

/** The indicator of a key; undefined for a key that the catalogue does not hold. */
export function indicatorOf(key: IndicatorKey): Indicator
export function indicatorOf(key: string): Indicator | undefined
export function indicatorOf(key: string): Indicator | undefined {
  return byKey.get(key)
}
