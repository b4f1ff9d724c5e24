// Signing in the launch session: each for themselves, exactly the text that is shown. The employee signs for receipt, or declines.
import type { CaseView } from '#app/look.ts'
import type { SigningParty } from '#domain/case-state.ts'
import { consentToSignElectronically, signatureMeaning } from '#domain/signing.ts'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button } from '#web/parts/button.tsx'
import { Check } from '#web/parts/check.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { OwnWords } from '#web/parts/text-field.tsx'
import { PlanPaper } from '#web/plan/plan-paper.tsx'

export const signPlanPage = commandPage({
  path: '/cases/:caseId/sign',
  commands: ['SignPlan', 'DeclineToSign'],
  show,
  given: ({ visit }) => ({ authenticatedBy: visit.method }),
  afterwards: (view) => (view.as === 'employee' ? `/cases/${view.caseId}` : `/cases/${view.caseId}/sign`),
})

function show({ view, visit, entry }: CaseAsked): Shown | null {
  if (view.state.approved === null || view.state.plan !== null) return null
  return {
    title: 'Sign the plan',
    body: (
      <>
        <Head title="Sign the plan" where={[view.employee.name, `version ${view.state.approved.version}`]} lead={leadOf(view)} />
        <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
        <PlanPaper view={view} visit={visit} />
        {isTheirTurn(view) && <YourSignature view={view} entry={entry} />}
      </>
    ),
  }
}

const signed = ({ state }: CaseView, party: SigningParty): boolean => state.signatures.some(({ as }) => as === party)
const organisationSigned = (view: CaseView): boolean => signed(view, 'manager') && signed(view, 'hr')
const isTheirTurn = (view: CaseView): boolean => !signed(view, view.as) && (view.as !== 'employee' || organisationSigned(view))

function leadOf(view: CaseView): string {
  const first = view.employee.name.split(' ')[0]
  if (view.as === 'employee') {
    return organisationSigned(view)
      ? 'Read it, ask whatever you want to ask, then sign that you received and understood it. You do not have to agree.'
      : 'Your manager and HR sign first. You sign last, in the launch session.'
  }
  if (isTheirTurn(view)) return `Read it once more as ${first} will read it. Your signature binds your own side.`
  return organisationSigned(view) ? `Both of you have signed. It is ${first}’s turn, in the launch session.` : 'You have signed. The other side of the organisation signs next.'
}

function YourSignature({ view, entry }: Pick<CaseAsked, 'view' | 'entry'>) {
  const { caseId, approvedDigest, position, state } = view
  const hidden = { seen: String(position), version: String(state.approved?.version ?? 0), shownDigest: approvedDigest }
  return (
    <Leaf
      id="signature"
      heading="Your signature"
      notes={['What you see above is what is signed, to the letter.']}
      guide={view.as === 'employee' ? undefined : <Guide question="Before you hand it over" mistake="Letting somebody read it alone.">Sign in the same room or the same call, with HR present. Say that the bar is real, and that your work for these weeks is to help.</Guide>}
    >
      <Form action={`/cases/${caseId}/sign`} mistakes={entry.mistakes} hidden={{ ...hidden, do: 'SignPlan' }}>
        <p class="read"><b>What your signature says.</b> {signatureMeaning[view.as]}</p>
        <Check label={consentToSignElectronically} {...entry.field('consents')} value="yes" checked={entry.value('consents') === 'yes'} />
        {view.as === 'employee' && <OwnWords label="A statement of your own" hint="It becomes part of the document." required={false} rows={4} {...entry.field('statement')} />}
        <FormEnd><Button kind="main">{view.as === 'employee' ? 'Sign that I received and understood it' : 'Sign'}</Button></FormEnd>
      </Form>
      {view.as === 'employee' && <Decline view={view} entry={entry} hidden={hidden} />}
    </Leaf>
  )
}

const Decline = ({ view, entry, hidden }: Pick<CaseAsked, 'view' | 'entry'> & { hidden: { [name: string]: string } }) => (
  <Fold summary="I do not want to sign">
    <Form action={`/cases/${view.caseId}/sign`} hidden={{ ...hidden, do: 'DeclineToSign' }}>
      <p class="read">You may decline. It is recorded with HR as witness, the plan starts all the same, and nothing else changes for you.</p>
      <OwnWords label="Anything you want to say about it" id="field-decline-words" required={false} rows={3} {...entry.field('words')} />
      <FormEnd><Button>Decline to sign</Button></FormEnd>
    </Form>
  </Fold>
)
