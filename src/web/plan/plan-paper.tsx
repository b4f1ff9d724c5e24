// The plan on the screen, set like the letter that is signed: the same paper as the PDF, from the same text.
import type { CaseView } from '#app/look.ts'
import { type Block, type Cell, type Paper as PaperText, planPaperFor, type Section } from '#app/papers.ts'
import type { Visit } from '#app/visit.ts'
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

/** Clauses and signatures that follow one another share a list; everything else stands alone. */
function Blocks({ blocks, caption }: { blocks: Block[]; caption: string }) {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === block.kind && (block.kind === 'clause' || block.kind === 'signature')) last.push(block)
    else groups.push([block])
  }
  return <>{groups.map((group, place) => <Group key={place} group={group} caption={caption} />)}</>
}

function Group({ group, caption }: { group: Block[]; caption: string }) {
  const [first] = group
  if (first?.kind === 'clause') return <Clauses>{group.map((block, place) => block.kind === 'clause' && <ClauseText key={place} block={block} />)}</Clauses>
  if (first?.kind === 'signature') return <Signs signs={group.flatMap((block) => (block.kind === 'signature' ? [signOf(block)] : []))} />
  if (first?.kind === 'said') return <><OwnStatement words={first.words} /><p class="small soft">{first.by}</p></>
  if (first?.kind === 'paragraph') return <p>{first.text}</p>
  if (first?.kind === 'terms') return <dl class="facts">{first.rows.map(([term, text]) => <div key={term}><dt>{term}</dt><dd dir="auto">{text}</dd></div>)}</dl>
  if (first?.kind !== 'table') return null
  return <Table caption={caption} hidesCaption columns={first.head.map((heading, place) => ({ heading, namesRow: place === 0, cell: (row: Cell[]) => <CellText cell={row[place] ?? ''} /> }))} rows={first.rows} />
}

const ClauseText = ({ block: { part, number, lead, text } }: { block: Extract<Block, { kind: 'clause' }> }) => (
  <Clause number={`${part}.${number}`}>
    {lead !== '' && <b>{lead} </b>}
    <span class="as-written">{text}</span>
  </Clause>
)

const CellText = ({ cell }: { cell: Cell }) => (typeof cell === 'string' ? <>{cell}</> : <>{cell.text}<br /><small>{cell.note}</small></>)

function signOf({ as, name, role, meaning, signed, declined, lines }: Extract<Block, { kind: 'signature' }>) {
  const state = signed ? ('signed' as const) : declined ? ('declined' as const) : ('asked' as const)
  return { meaning: as, name, title: role, state, note: <>{[meaning, ...lines].map((line) => <span key={line}>{line}</span>)}</> }
}
