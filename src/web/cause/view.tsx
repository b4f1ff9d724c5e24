// The employee reads the concern and says in their own words what gets in the way; shares are theirs to give or to leave out.
import { managerName } from '#web/board/naming.ts'
import { ConcernLeaves } from '#web/case/concern-leaves.tsx'
import { SharesField } from '#web/cause/shares.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayInstant } from '#web/parts/say.ts'
import { OwnWords } from '#web/parts/text-field.tsx'

export const giveCausesPage = commandPage({ path: '/cases/:caseId/causes', commands: ['GiveCauses'], show, reshape })

/** Who gives one share means nothing by the empty ones. */
function reshape(sent: { [name: string]: unknown }): object {
  const { shares } = sent
  if (typeof shares !== 'object' || shares === null || Object.values(shares).every((one) => one === '')) return sent
  return { ...sent, shares: Object.fromEntries(Object.entries(shares).map(([cause, share]) => [cause, share === '' ? '0' : share])) }
}

function show({ view, entry, visit }: CaseAsked): Shown | null {
  const { shownConcern, causesGiven, plan } = view.state
  if (shownConcern === null || plan !== null || !view.may('GiveCauses')) return null
  const manager = managerName(view)
  return {
    title: 'Your account',
    body: (
      <>
        <Head
          title="Your account"
          where={[<a key="case" href={`/cases/${view.caseId}`}>Back to what is open</a>]}
          lead={`${manager} wrote this down and asks how you see it. Nothing is decided.`}
          more="Read it first. Take your time: you can come back, and you can answer after you have talked."
        />
        <Form action={`/cases/${view.caseId}/causes`} mistakes={entry.mistakes} draft={`causes-${view.caseId}`}>
          <ConcernLeaves concern={shownConcern} isForEmployee />
          {causesGiven !== null && (
            <Leaf id="given" heading="What you wrote" notes={['It stays in the record as it is. What you write now is added.']}>
              <Said words={causesGiven.words} by={sayInstant(causesGiven.at, visit.policy.timeZone)} />
            </Leaf>
          )}
          <Leaf
            id="words"
            heading="How you see it"
            notes={[`${manager} and HR read it. Nobody can change it.`]}
            guide={<Guide question="What helps to write down">Days and examples, as in the concern itself. What changed around you: territory, leads, tools, pay plan. What you have asked for and when. What would help. Leave out anything about your health that you do not want on record.</Guide>}
          >
            <OwnWords label="What gets in your way?" hint="In your own words, as long or short as you like." rows={7} {...entry.field('words')} />
          </Leaf>
          <Leaf id="shares" heading="If you like, in shares" notes={['You may leave this empty.']}>
            <SharesField entry={entry} name="shares" label="How much of it is each?" hint="Four figures that add up to 100. Leave all four empty if figures do not fit." required={false} />
          </Leaf>
          <FormEnd note="Your account is kept as you write it. You can add to it later.">
            <Button kind="main">Give my account</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not now</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}
