// The published rules of the route: fixed, the same for everybody, and open to be recomputed by anybody (D-8).
import { comparedWeeks, fewestColleagues, underShare } from '#domain/cause-evidence.ts'
import { mainCause } from '#domain/diagnosis.ts'
import { type RouteFacts, routeFor, routeRulesVersion } from '#domain/route.ts'
import { causeWords, fitWords, toolWords } from '#domain/word.ts'
import type { Page } from '#web/page.ts'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { RouteCard, Routes } from '#web/parts/route.tsx'
import { sayFirst, sayShare } from '#web/parts/say.ts'
import { Table } from '#web/parts/table.tsx'
import { factsIn, RecomputeForm } from '#web/route/recompute.tsx'
import { figureRules, ruleRows } from '#web/route/rule-words.ts'
import { bestFirst, reasonsInWords } from '#web/route/tool-words.ts'

export const routeRulesPage: Page = {
  path: '/guide/route-rules',
  get: async ({ query }) => ({ shows: <Rules given={factsIn(query)} />, title: 'The rules of the route', place: 'guide' }),
}

const Rules = ({ given }: { given: RouteFacts | null }) => (
  <>
    <Head
      title="The rules of the route"
      where={[`version ${routeRulesVersion}`]}
      lead="Which tool fits is worked out by fixed rules that anybody can read and recompute."
      more="No model and no score takes part. The choice is still a person’s, with a reason; a formal plan against the gate needs HR’s agreement as well."
    />
    <Leaf id="how" heading="How it is worked out">
      <ol class="bullets read">
        <li>The manager gives the four causes shares that add up to 100, and answers five plain questions. “I do not know yet” is an answer, and never speaks for a formal plan.</li>
        <li>The main cause is the one with the largest share. Of equal ones it is the one that is least in the person’s hands: system, then knowledge, then skill, then will.</li>
        <li>An expectation that was communicated only after everything that was observed counts as not made clear, whatever was answered.</li>
        <li>Each rule below that holds speaks for or against its tool. One rule against a tool makes it unsuitable. Otherwise one rule for it makes it recommended. A tool of which no rule speaks is possible.</li>
      </ol>
    </Leaf>
    <Leaf id="rules" heading="The rules" wide notes={['RT-1 to RT-9 are the gate of the formal plan.']}>
      <Table
        caption="Rules of the route"
        hidesCaption
        rows={ruleRows()}
        columns={[
          { heading: 'Rule', namesRow: true, cell: ({ id }) => <span id={id}>{id}</span> },
          { heading: 'When', cell: ({ when }) => sayFirst(when) },
          { heading: 'Then', cell: ({ tool, fit }) => `${toolWords[tool]}: ${fitWords[fit]}` },
          { heading: 'Because', cell: ({ because }) => because },
        ]}
      />
    </Leaf>
    <Leaf id="figures" heading="What figures say about causes" wide notes={[`They say where to look and decide nothing. Compared are the last ${comparedWeeks} weeks with figures; “under” is below ${sayShare(underShare)} of the median of at least ${fewestColleagues} colleagues of the same manager.`]}>
      <Table
        caption="Rules about figures"
        hidesCaption
        rows={figureRules}
        columns={[{ heading: 'Rule', namesRow: true, cell: ({ rule }) => rule }, { heading: 'When', cell: ({ when }) => sayFirst(when) }, { heading: 'Then', cell: ({ says }) => says }]}
      />
    </Leaf>
    <Leaf id="recompute" heading="Recompute it" notes={['With the facts of a case, or with others, to see what would change.']}>
      {given !== null && <Result given={given} />}
      <RecomputeForm given={given} />
    </Leaf>
  </>
)

const Result = ({ given }: { given: RouteFacts }) => (
  <section class="panel" aria-labelledby="result">
    <h3 id="result">With these facts</h3>
    <p>The main cause is {causeWords[mainCause(given.shares)].toLowerCase()}.</p>
    <Routes>
      {bestFirst(routeFor(given)).map(({ tool, fit, reasons }) => <RouteCard key={tool} standing={fit} name={sayFirst(toolWords[tool])} why={reasonsInWords(reasons)} />)}
    </Routes>
  </section>
)
