// The plan on the screen, set like the letter that is signed: the same paper as the PDF, from the same text.
import type { ComponentChildren } from 'preact'
import type { CaseView } from '#app/look.ts'
import { type Block, type Cell, type Paper as PaperText, planPaperFor, type Section } from '#app/papers.ts'
import type { Visit } from '#app/visit.ts'
import { Facts } from '#web/parts/facts.tsx'
import { Clause, Clauses, Desk, OwnStatement, Paper } from '#web/parts/paper.tsx'
import { Signs } from '#web/parts/signs.tsx'
import { Table } from '#web/parts/table.tsx'

export function PlanPaper({ view, visit }: { view: CaseView; visit: Visit }) {
  const paper = planPaperFor(view, visit)
  return paper === null ? null : <PaperSheet paper={paper} id="the-plan" datedOn={visit.today} />
}

function PaperSheet({ paper, id, datedOn }: { paper: PaperText; id: string; datedOn: Visit['today'] }) {
  return (
    <Desk>
      <Paper id={id} title={paper.title} from={[paper.organisation, ...paper.subtitle]} datedOn={datedOn} foot={paper.foot} code={paper.code}>
        {paper.mark !== '' && <p class="label">{paper.mark}</p>}
        <Blocks blocks={paper.opening} caption={paper.title} />
        {paper.sections.map((one) => <OneSection key={one.heading} section={one} />)}
      </Paper>
    </Desk>
  )
}

const OneSection = ({ section }: { section: Section }) => (
  <>
    <h3>{section.heading}</h3>
    <Blocks blocks={section.blocks} caption={section.heading} />
  </>
)

/** Blocks of one kind that follow one another are drawn together: clauses share a list, signatures a row. */
function Blocks({ blocks, caption }: { blocks: Block[]; caption: string }) {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === block.kind) last.push(block)
    else groups.push([block])
  }
  return <>{groups.map((group, place) => <Group key={place} group={group} caption={caption} />)}</>
}

type OfKind<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** A kind of block without its line does not compile. */
const drawn: { [Kind in Block['kind']]: (group: OfKind<Kind>[], caption: string) => ComponentChildren } = {
  clause: (group) => <Clauses>{group.map((block) => <ClauseText key={block.number} block={block} />)}</Clauses>,
  paragraph: (group) => group.map(({ text }) => <p key={text}>{text}</p>),
  said: (group) => group.map(({ words, by }) => <div key={by} class="stack-tight"><OwnStatement words={words} /><p class="small soft">{by}</p></div>),
  terms: (group) => group.map(({ rows }, place) => <Facts key={place} facts={rows} />),
  lines: (group) => group.map(({ rows }, place) => <Facts key={place} facts={rows} />),
  table: (group, caption) => group.map((block, place) => <PaperTable key={place} block={block} caption={caption} />),
  signature: (group) => <Signs signs={group.map(signOf)} />,
}

const Group = ({ group, caption }: { group: Block[]; caption: string }) => {
  const [first] = group
  return first === undefined ? null : <>{(drawn[first.kind] as (group: Block[], caption: string) => ComponentChildren)(group, caption)}</>
}

const PaperTable = ({ block: { head, rows }, caption }: { block: OfKind<'table'>; caption: string }) => (
  <Table caption={caption} hidesCaption columns={head.map((heading, place) => ({ heading, namesRow: place === 0, cell: (row: Cell[]) => <CellText cell={row[place] ?? ''} /> }))} rows={rows} />
)

const ClauseText = ({ block: { part, number, lead, text } }: { block: OfKind<'clause'> }) => (
  <Clause number={`${part}.${number}`}>
    {lead !== '' && <b>{lead} </b>}
    <span class="as-written">{text}</span>
  </Clause>
)

const CellText = ({ cell }: { cell: Cell }) => (typeof cell === 'string' ? <>{cell}</> : <>{cell.text}<br /><small>{cell.note}</small></>)

function signOf({ as, name, role, meaning, signed, declined, lines }: OfKind<'signature'>) {
  const state = signed ? ('signed' as const) : declined ? ('declined' as const) : ('asked' as const)
  return { meaning: as, name, title: role, state, note: <>{[meaning, ...lines].map((line) => <span key={line}>{line}</span>)}</> }
}
