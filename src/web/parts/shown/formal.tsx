// The formal parts: causes and routes, a refusal, a receipt, signatures, and paper.
import { Button, LinkButton } from '#web/parts/button.tsx'
import { CauseCard, Causes } from '#web/parts/cause.tsx'
import { Fold } from '#web/parts/guide.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Clause, Clauses, Desk, OwnStatement, Paper } from '#web/parts/paper.tsx'
import { ReceiptCard } from '#web/parts/receipt.tsx'
import { Refusal } from '#web/parts/refusal.tsx'
import { RouteCard, Routes } from '#web/parts/route.tsx'
import { type Sign, Signs } from '#web/parts/signs.tsx'

export function FourCauses() {
  return (
    <Leaf id="causes" heading="Four causes" wide notes={['Plus speaks for a cause, minus against it.']}>
      <Causes>
        <CauseCard
          id="cause-system"
          name="System"
          sense="Territory, routing, tools, pay plan"
          isMain
          evidence={[
            { speaks: 'for', says: 'Leads routed to the South West fell from about 31 a week to 12.', source: 'CRM' },
            { speaks: 'for', says: 'His conversion is where it was: 19 %.' },
          ]}
        />
        <CauseCard id="cause-knowledge" name="Knowledge" sense="Product, market, customers, pay plan" weight="some" evidence={[{ speaks: 'for', says: 'He asks for it himself.' }]} />
        <CauseCard
          id="cause-skill"
          name="Skill"
          sense="Does not yet know how"
          weight="a little"
          evidence={[
            { speaks: 'against', says: 'Conversion has not moved: 18 % before, 19 % since.' },
            { speaks: 'unknown', says: 'No call has been reviewed since 2 Nov.' },
          ]}
        />
        <CauseCard id="cause-will" name="Will" sense="Knows how, does not do it" weight="nothing speaks for it" evidence={[]} />
      </Causes>
    </Leaf>
  )
}

export function RoutesShown() {
  return (
    <Leaf id="routes" heading="Routes and a refusal" notes={['Each tool, with its reasons.']}>
      <Routes>
        <RouteCard
          standing="recommended"
          name="Fix the system"
          what="Escalate lead routing to Graham Pell, answer by Fri 4 Dec."
          why="The main cause is outside Pavel’s control; a leader can change it."
          action={<LinkButton href="#routes">Escalate</LinkButton>}
        />
        <RouteCard standing="possible" name="Coaching plan" what="On discovery depth, once leads have been back for four weeks." />
        <RouteCard standing="unsuitable" name="Formal improvement plan" why="Three conditions of the gate are not met; see below." />
      </Routes>
      <Refusal
        id="refused"
        heading="A formal plan would not be fair here."
        lead="It would ask Pavel to pass a test that depends on something he cannot change. Two of the gate’s conditions are not met:"
        reasons={[
          { heading: 'The main cause is the system.', says: 'Until leads are back, no target about calls says anything about Pavel.' },
          { heading: 'The gap is new.', says: 'Five weeks, after two years at the standard. The policy asks for eight.' },
        ]}
        closing="This says nothing about whether there is a problem. It says only that this tool cannot repair it."
      >
        <Fold summary="Go ahead against the gate, with HR’s agreement">
          <p>Sometimes a rule is wrong for a case. If you believe so, write why.</p>
        </Fold>
      </Refusal>
    </Leaf>
  )
}

const signs: readonly Sign[] = [
  { meaning: 'Received and understood', name: 'Omar Haddad', title: 'Account executive', state: 'asked', note: 'Asked on 26 Oct, 10:00' },
  { meaning: 'For his development', name: 'Ines Carvalho', title: 'Sales manager', state: 'signed', note: 'Signed electronically on 26 October 2026, 10:36' },
  { meaning: 'Received, not signed', name: 'Omar Haddad', state: 'declined', note: 'Witnessed by Ruth Adeyemi, 26 October 2026, 10:40. The plan starts all the same.' },
]

export function PaperShown() {
  return (
    <Leaf id="paper" heading="Paper" wide notes={['Anything that can be signed: a measure of 66 characters, numbered clauses, version and code in the foot.']}>
      <Desk>
        <Paper
          id="letter"
          title="Improvement plan"
          from={['Harbourline Ltd', '14 Canal Wharf, Leeds LS11']}
          datedOn="2026-10-26"
          foot="Omar Haddad, improvement plan, version 1"
          code="H4KQ-7R2M-XW9D"
          page="Page 1 of 2"
        >
          <p>Dear Omar,</p>
          <p>This letter says what is asked of you over the next sixty days, what Ines and Harbourline will do to help, and what follows. It is written to be passed.</p>
          <h3>1. Expectations</h3>
          <Clauses>
            <Clause number="1.1">As an account executive in the mid-market north you find out what a customer’s problem costs before you propose a solution.</Clause>
            <Clause number="1.2">It matters because customers who have named the cost themselves decide sooner and stay longer.</Clause>
          </Clauses>
          <h3>5. Statements</h3>
          <OwnStatement words="I agree with 2.1. I think 2.2 has a lot to do with the leads and I am glad that 3.8 is in here. I want to pass this." />
          <h3>Signatures</h3>
          <Signs signs={signs} />
        </Paper>
      </Desk>
    </Leaf>
  )
}

export function Receipts() {
  return (
    <Leaf id="receipts" heading="Receipts" notes={['Given after every signature and every note.']}>
      <ReceiptCard
        says="Omar Haddad received and understood the improvement plan, version 1."
        facts={[
          ['When', 'Mon 26 Oct 2026, 10:34:07, Leeds'],
          ['How', 'passkey, on his own phone'],
          ['Shown', '3 pages'],
        ]}
        code="H4KQ-7R2M-XW9D"
      >
        <div class="row">
          <Button icon="download">Save the receipt</Button>
        </div>
      </ReceiptCard>
    </Leaf>
  )
}
