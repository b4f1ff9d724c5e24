// A day, by the browser's own calendar, so that it is written as its reader writes days.
import type { Day } from '#domain/day.ts'
import { Around, type FieldProps, tied } from '#web/parts/field.tsx'

export type DayFieldProps = FieldProps & { value?: Day | string | undefined; earliest?: Day | undefined; latest?: Day | undefined; withTime?: boolean | undefined }

/** `withTime` asks for a day and a time of the clock, in the reader's zone. */
export function DayField({ value, earliest, latest, withTime, ...field }: DayFieldProps) {
  return (
    <Around field={field}>
      <input {...tied(field)} class="input mid" type={withTime ? 'datetime-local' : 'date'} min={earliest} max={latest} value={value} />
    </Around>
  )
}
