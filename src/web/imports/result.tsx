// What an import would do, or has done, in figures; and every row that was not taken, with its line and reason.
import type { ImportDone } from '#app/imports/run-import.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayCount } from '#web/parts/say.ts'
import { Table } from '#web/parts/table.tsx'

type PreviewProps = { kind: string; fileName: string; uploadId: string; answer: ImportDone }

export const PreviewOf = ({ kind, fileName, uploadId, answer }: PreviewProps) => (
  <>
    <Head title="What would change" where={[fileName]} lead={answer.accepted === 0 ? 'Nothing new: everything in this file stands here already.' : `${sayCount(answer.accepted, 'row is', 'rows are')} new or changed. Nothing is written yet.`} />
    <Counts answer={answer} />
    <Form action="/imports" hidden={{ kind, uploadId }}>
      <FormEnd note={answer.rejected.length > 0 ? 'Rows that cannot be taken are left out; you can import them later.' : undefined}>
        <Button kind="main">Import</Button>
        <LinkButton kind="quiet" href="/imports">Choose another file</LinkButton>
      </FormEnd>
    </Form>
    <RejectedRows rejected={answer.rejected} />
  </>
)

export const ImportResult = ({ fileName, answer }: { fileName: string; answer: ImportDone }) => (
  <>
    <Head title="Imported" where={[fileName]} lead={`${sayCount(answer.accepted, 'row was', 'rows were')} taken, ${answer.unchanged} stood here already, ${answer.rejected.length} could not be taken.`}>
      <LinkButton href="/imports">Import another file</LinkButton>
    </Head>
    <Counts answer={answer} />
    <RejectedRows rejected={answer.rejected} />
  </>
)

const Counts = ({ answer: { accepted, unchanged, rejected, preview } }: { answer: ImportDone }) => (
  <Leaf id="counts" heading="In figures">
    <Facts
      facts={[
        ['New or changed rows', String(accepted)],
        ['Unchanged', String(unchanged)],
        ['Not taken', String(rejected.length)],
        ...(preview.peopleNew > 0 ? [['New people', String(preview.peopleNew)] as [string, string]] : []),
        ...(preview.readings > 0 ? [['Weekly readings that follow', String(preview.readings)] as [string, string]] : []),
      ]}
    />
  </Leaf>
)

const mostShown = 200

function RejectedRows({ rejected }: { rejected: ImportDone['rejected'] }) {
  if (rejected.length === 0) return null
  const more = rejected.length - mostShown
  return (
    <Leaf id="rejected" heading="Not taken" notes={['Line of the file, counted from 1 with the heading.']}>
      <Table
        caption="Rows that were not taken"
        hidesCaption
        columns={[{ heading: 'Line', isFigure: true, namesRow: true, cell: (row) => row.line }, { heading: 'Reason', cell: (row) => row.reason }]}
        rows={rejected.slice(0, mostShown)}
      />
      {more > 0 && <p class="soft">{`And ${more} more.`}</p>}
    </Leaf>
  )
}
