// A day and a time on the clock in Leeds, as the instant that the record keeps.
import type { Day, Instant } from '#domain/day.ts'
import { defaultPolicy } from '#domain/policy.ts'

export const instantOf = (day: Day, time: string): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: defaultPolicy.timeZone, plainTime: time }).toInstant().toString() as Instant
