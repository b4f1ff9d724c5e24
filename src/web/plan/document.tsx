// The plan as paper, for each of its parties, whatever its state: what was written is read in the same form in which it is signed.
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Head } from '#web/parts/head.tsx'
import { LinkButton } from '#web/parts/button.tsx'
import { PlanPaper } from '#web/plan/plan-paper.tsx'

export const documentPage = commandPage({ path: '/cases/:caseId/document', commands: ['SignPlan'], show })

function show({ view, visit }: CaseAsked): Shown | null {
  const text = view.state.plan ?? view.state.approved ?? view.state.planShown ?? view.state.draft
  if (text === null) return null
  const standing = view.state.plan !== null ? 'The signed text stays as it was; what changed since is in its annex.' : 'This is not issued yet.'
  return {
    title: 'The document',
    body: (
      <>
        <Head title="The document" where={[view.employee.name, `version ${text.version}`]} lead={standing}>
          <LinkButton href={`/cases/${view.caseId}/document.pdf`} icon="download">Save the PDF</LinkButton>
          {view.state.plan === null && view.state.approved !== null && <LinkButton kind="main" href={`/cases/${view.caseId}/sign`}>Go to signing</LinkButton>}
        </Head>
        <PlanPaper view={view} visit={visit} />
      </>
    ),
  }
}
