// The working week, a column for each day on a wide page and a row on a phone. Today is marked, by its line and its word.
import type { ComponentChildren } from 'preact'
import type { Day } from '#domain/day.ts'
import { sayDayLong, sayDayShort } from '#web/parts/say.ts'

export type WeekItem = { time?: string | undefined; label: ComponentChildren; href?: string | undefined; note?: ComponentChildren }
export type WeekProps = { today: Day; days: readonly { day: Day; items: readonly WeekItem[] }[] }

const weekdayOf = (day: Day) => sayDayLong(day).split(' ')[0]

function Item({ item }: { item: WeekItem }) {
  return (
    <li>
      {item.time && <span class="num">{item.time}</span>}
      {item.href ? <a href={item.href}>{item.label}</a> : <span>{item.label}</span>}
      {item.note && <span class="small soft">{item.note}</span>}
    </li>
  )
}

export function WeekBoard({ today, days }: WeekProps) {
  return (
    <ol class="week">
      {days.map(({ day, items }) => (
        <li key={day} class={day === today ? 'is-today' : undefined}>
          <p class="day">
            <b>{weekdayOf(day)}</b>
            {day === today ? `today, ${sayDayShort(day)}` : sayDayShort(day)}
          </p>
          {items.length > 0 ? (
            <ul>
              {items.map((item, place) => (
                <Item key={place} item={item} />
              ))}
            </ul>
          ) : (
            <p class="small soft">nothing planned</p>
          )}
        </li>
      ))}
    </ol>
  )
}
