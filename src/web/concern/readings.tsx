// What the figures say, beside the form: each indicator with its last weeks, its usual range and whether the trend is real, ready to be used.
import type { PersonView } from '#app/look-at-people.ts'
import { type Offer, offersOf } from '#web/concern/evidence-from.ts'
import { Button } from '#web/parts/button.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { InclineCard, Inclines } from '#web/parts/incline-chart.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDate, sayFirst } from '#web/parts/say.ts'
import { sayFigure } from '#web/people/figure.ts'
import { trendName } from '#web/people/incline-of.ts'

export function ReadingsLeaf({ view, first, address }: { view: PersonView; first: string; address: string }) {
  const offers = offersOf(view)
  if (offers.length === 0 || view.throughWeek === null)
    return (
      <Leaf id="readings" heading="What the figures say">
        <p class="read">There are no readings for {first} yet, which is not the same as zero. Write down what you saw yourself, with its day.</p>
      </Leaf>
    )
  return (
    <Leaf
      id="readings"
      heading="What the figures say"
      wide
      notes={[`Weekly readings, 16 weeks to the week of ${sayDate(view.throughWeek)}. “Use this as evidence” fills a row below; you can change every word of it.`]}
      guide={<Guide question="Signal or noise" mistake="Taking one low week for a change.">The band is what is usual for {first}. A word like falling stands only where the trend is beyond chance and beyond the rhythm of a quarter.</Guide>}
    >
      <Inclines>
        {offers.map((offer) => <InclineCard key={offer.indicator.key} name={offer.indicator.name} incline={offer.incline} trend={trendName(offer.momentum)} notes={notesOf(offer, address)} />)}
      </Inclines>
    </Leaf>
  )
}

const notesOf = ({ indicator, momentum, latestWeeks, sentence }: Offer, address: string) => [
  `${sayFirst(latestWeeks)}.`,
  momentum.limits === null ? 'There are too few weeks to say what is usual.' : `Usually between ${sayFigure(Math.max(0, momentum.limits.low), indicator)} and ${sayFigure(indicator.unit === 'ratio' ? Math.min(1, momentum.limits.high) : momentum.limits.high, indicator)}.`,
  sayFirst(sentence.replace(`${indicator.name}: `, '')),
  <Button key="use" name="use" value={indicator.key} action={`${address}#evidence`}>Use this as evidence<span class="hidden">: {indicator.name}</span></Button>,
]
