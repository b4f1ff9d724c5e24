// Importing people and deals: choose a file, see exactly what would change, then do it. Bad rows are told with line and reason; the rest goes in.
import type { House } from '#app/house.ts'
import { importDeals } from '#app/import-deals.ts'
import { importPeople } from '#app/import-people.ts'
import type { ImportAnswer, ImportDone, ImportFile } from '#app/imports/run-import.ts'
import { forgetFile, keepFile, keptFile } from '#app/upload.ts'
import type { Visit } from '#app/visit.ts'
import { entryWith } from '#web/entry.ts'
import { ImportResult, PreviewOf } from '#web/imports/result.tsx'
import type { Asked, Page, Reply, Sent } from '#web/page.ts'
import { Button } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { FileField } from '#web/parts/file-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'

const kinds = [
  { value: 'people', label: 'People', hint: 'One row a person: name, manager, and if you have them e-mail, role and region.' },
  { value: 'deals', label: 'Deals', hint: 'One row a deal: id, owner, product, account, stage, engage date, close date, value.' },
]

const bring: { [kind: string]: (house: House, visit: Visit, file: ImportFile, options?: { dryRun?: boolean }) => Promise<ImportAnswer> } = { people: importPeople, deals: importDeals }

export const importsPage: Page = {
  path: '/imports',
  for: ['admin'],
  get: async (asked) => form(asked, 200),
  post: async (sent) => (typeof sent.sent['uploadId'] === 'string' ? forReal(sent) : preview(sent)),
}

function form({ entry }: Asked, status: 200 | 422): Reply {
  return {
    title: 'Imports',
    place: 'imports',
    status,
    shows: (
      <>
        <Head title="Imports" lead="People first, then deals. You see what would change before anything does, and the same file twice changes nothing." />
        <Leaf id="choose" heading="Choose a file" notes={['CSV, as your CRM or HR system writes it.']} guide={<Guide question="What happens to a bad row">It is told with its line and the reason, and the rest goes in. Correct it and import the same file again.</Guide>}>
          <Form action="/imports" mistakes={entry.mistakes} sendsFiles>
            <Choice label="What is in it?" stacked options={kinds} {...entry.field('kind')} />
            <FileField label="The file" accept=".csv,.tsv,.txt,text/csv" name="file" mistake={entry.mistakes['file']} />
            <FormEnd note="Nothing is written yet."><Button kind="main" icon="upload">See what would change</Button></FormEnd>
          </Form>
        </Leaf>
      </>
    ),
  }
}

async function preview(sent: Sent): Promise<Reply> {
  const kind = String(sent.sent['kind'] ?? '')
  const file = sent.files.get('file')
  const act = bring[kind]
  const mistakes = { ...(act === undefined && { kind: 'Say what is in the file.' }), ...((file === undefined || file.size === 0) && { file: 'Choose a file. This one is empty or was not sent.' }) }
  if (act === undefined || file === undefined || file.size === 0) return form({ ...sent, entry: entryWith(sent.typed, mistakes) }, 422)
  const read: ImportFile = { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const answer = await act(sent.house, sent.visit, read, { dryRun: true })
  if ('refused' in answer) return 'not-found'
  if ('unreadable' in answer) return form({ ...sent, entry: entryWith(sent.typed, { file: answer.unreadable }) }, 422)
  const uploadId = await keepFile(sent.house, sent.visit, read)
  return shown('What would change', <PreviewOf kind={kind} fileName={read.fileName} uploadId={uploadId} answer={answer} />)
}

async function forReal(sent: Sent): Promise<Reply> {
  const uploadId = String(sent.sent['uploadId'])
  const file = await keptFile(sent.house, sent.visit, uploadId)
  const act = bring[String(sent.sent['kind'] ?? '')]
  if (file === null || act === undefined) return form({ ...sent, entry: entryWith(sent.typed, { '': 'This preview is no longer here. Nothing was imported; choose the file again.' }) }, 422)
  const answer = await act(sent.house, sent.visit, file)
  if ('refused' in answer) return 'not-found'
  if ('unreadable' in answer) return form({ ...sent, entry: entryWith(sent.typed, { file: answer.unreadable }) }, 422)
  await forgetFile(sent.house, sent.visit, uploadId)
  return shown('Imported', <ImportResult fileName={file.fileName} answer={answer satisfies ImportDone} />)
}

const shown = (title: string, body: preact.VNode): Reply => ({ title, place: 'imports', shows: body })
