// Colour, type, buttons, the next thing, notices and words of state, as the page of parts shows them.
import { Button, LinkButton, PostButton } from '#web/parts/button.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Badge, State } from '#web/parts/state.tsx'

const colours = [
  ['paper', 'paper'],
  ['leaf', 'leaf'],
  ['sunk', 'sunk'],
  ['hair', 'hairline'],
  ['edge', 'edge of a field'],
  ['ink-2', 'second ink'],
  ['ink', 'ink'],
  ['act', 'what you can do'],
  ['due', 'due'],
  ['broke', 'broken promise'],
  ['met', 'held and met'],
  ['phase-1', 'build'],
  ['phase-2', 'apply'],
  ['phase-3', 'sustain'],
] as const

export function Colour() {
  return (
    <Leaf id="colour" heading="Colour" notes={['Never alone: always with an icon and a word. There is no red.']}>
      <ul class="swatches">
        {colours.map(([token, name]) => (
          <li key={token}>
            <span class={`sw-${token}`} />
            {name}
          </li>
        ))}
      </ul>
    </Leaf>
  )
}

export function Type() {
  return (
    <Leaf id="type" heading="Type" notes={['13, 15, 17, 21, 28, 36.']}>
      <div class="stack">
        <p class="lead">The sentence that matters now, 28</p>
        <h3>Heading within a leaf, 15</h3>
        <p class="read">
          Body text, 15 on 22.5. <a href="#type">A link in a sentence</a> is underlined. <b>What matters</b> is heavier, never larger.
        </p>
        <p class="small soft">Provenance and notes, 13: from the CRM import of this morning, 06:10.</p>
        <p class="said">What people wrote is set in serif, 17, because it is theirs.</p>
      </div>
    </Leaf>
  )
}

export function Buttons() {
  return (
    <Leaf id="buttons" heading="Buttons" notes={['One main button a page.']}>
      <div class="row">
        <Button kind="main">Send the note</Button>
        <Button>Save for later</Button>
        <Button kind="quiet">Leave it</Button>
        <Button busy>Saving</Button>
        <Button kind="link">Use this wording</Button>
        <LinkButton href="#buttons" icon="download">
          Save the PDF
        </LinkButton>
      </div>
      <div class="row">
        <span class="shows-focus">
          <Button kind="main">Send the note</Button>
        </span>
        <span class="small soft">as it looks with the keyboard</span>
      </div>
      <div class="row">
        <Button closedBecause="Opens when Omar has scored.">Score the call</Button>
      </div>
      <div class="row">
        <PostButton to="/dev/parts" hidden={{ note: '4' }} icon="check">
          Acknowledge note 4
        </PostButton>
      </div>
    </Leaf>
  )
}

export function NextThings() {
  return (
    <Leaf id="next-things" heading="The next thing" notes={['First on every page.']}>
      <div>
        <Next
          id="next-due"
          what="Write status note 5 for Omar. It is due on Friday."
          why="Incline has put the facts together; the judgement is yours."
          main={{ href: '#next-things', label: 'Write the note' }}
          quiet={{ href: '#next-things', label: 'Not now' }}
        />
        <Next id="next-post" heading="Next, by a form" what="Confirm that you received the plan. It does not mean that you agree with it." quiet={{ href: '#next-things', label: 'Read it again' }}>
          <PostButton to="/dev/parts" kind="main">
            I have received it
          </PostButton>
        </Next>
        <Next id="next-none" heading="Next, when nothing waits" what="Nothing is waiting for you." why="The next thing is Thursday’s session with Omar, 26 November at 10:00." />
      </div>
    </Leaf>
  )
}

export function Notices() {
  return (
    <Leaf id="notices" heading="Notices" notes={['What happened, what was kept, what to do.']}>
      <div class="stack">
        <Notice says="A second reviewer is needed before this goes on.">Ruth Adeyemi has been asked. You need not do anything.</Notice>
        <Notice tone="met" says="Signed by all three." live>
          The plan began today; sixteen sessions are in both calendars.
        </Notice>
        <Notice tone="due" says="Status note 5 is due today.">
          A week without one counts as a broken promise of the plan.
        </Notice>
        <Notice tone="broke" says="Thursday’s session was missed." action={<Button>Find a time</Button>}>
          Make it up by Tue 24 November; after that the record shows it as not made up.
        </Notice>
        <Notice tone="due" icon="cloud-off" says="The connection is gone.">
          What you wrote is kept on this device and is sent when it returns.
        </Notice>
        <Notice icon="users" says="Ruth changed this paragraph while you were writing.">
          Both versions are kept. <a href="#notices">See the difference</a>
        </Notice>
      </div>
    </Leaf>
  )
}

export function States() {
  return (
    <Leaf id="states" heading="Words of state" notes={['Milestones, sessions, promises, trends.']}>
      <div class="row">
        <Badge of="met" />
        <Badge of="on-track" />
        <Badge of="at-risk" />
        <Badge of="not-there-yet" />
        <Badge of="too-early" />
        <Badge of="not-measurable" />
      </div>
      <div class="row">
        <Badge of="held" />
        <Badge of="planned" />
        <Badge of="rescheduled" />
        <Badge of="missed">missed by Ines</Badge>
        <Badge of="paused" />
      </div>
      <div class="row">
        <Badge of="kept" />
        <Badge of="due">today</Badge>
        <Badge of="broke">4 days late</Badge>
        <Badge of="dropped" />
        <Badge of="recommended" />
        <Badge of="possible" />
        <Badge of="unsuitable" />
        <Badge of="not-shown" />
      </div>
      <div class="row">
        <State of="climbing" />
        <State of="steady" />
        <State of="falling" />
        <State of="too-early" />
        <State of="main-cause" />
        <State of="done">Done Wed 11 Nov</State>
        <State of="broke">Promised for Tue 17 Nov, 4 working days late</State>
        <State of="open">not asked yet</State>
      </div>
    </Leaf>
  )
}
