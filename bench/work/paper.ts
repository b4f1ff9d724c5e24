// The plan as PDF, and the whole case as a file that is checked offline.
import { exportCase } from '#app/case-file/export-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import type { House } from '#app/house.ts'
import { lookAtCase } from '#app/look.ts'
import { operatorReadingCases, operatorVisit } from '#app/operator.ts'
import { planPdfFor } from '#app/papers.ts'
import { median } from '../load/median.ts'
import type { Settled } from '../company/settle.ts'
import { type Line, timed, typicalTime } from './line.ts'

const plansSet = 200
const filesChecked = 20

export async function paperLines(house: House, { orgId, plans }: Settled): Promise<Line[]> {
  const [first] = plans
  const visit = await operatorVisit(house, orgId)
  if (first === undefined || 'unclear' in visit) throw new Error('There is no plan to print.')
  const reading = await operatorReadingCases(house, visit)
  const view = await lookAtCase(house, reading, first.caseId)
  if (view === null) throw new Error('The plan cannot be seen.')
  // Each has another code in its letterhead, so no two are the same paper.
  const set = (at: number): number => planPdfFor({ ...view, verificationCode: `BENC-H000-${String(at).padStart(4, '0')}` }, reading)?.length ?? 0
  const firstPdf = await timed(() => set(0))
  const bytes = set(1)
  const pdfs = await timed(() => {
    for (let at = 2; at < plansSet + 2; at += 1) set(at)
  })
  const exports: number[] = []
  let file: Uint8Array = new Uint8Array()
  for (let time = 0; time < filesChecked; time += 1) {
    exports.push(await timed(async () => {
      file = (await exportCase(house, reading, first.caseId))?.bytes ?? file
    }))
  }
  const verdict = verifyCaseFile(file)
  if (!('intact' in verdict) || !verdict.intact) throw new Error('The case file is not intact.')
  const verified = await typicalTime(filesChecked, () => verifyCaseFile(file))
  const size = `${Math.round(file.length / 1000)} kB, ${verdict.entries} entries`
  return [
    { what: 'Plans as PDF', pieces: plansSet, of: 'plans', ms: pdfs, remark: `${Math.round(bytes / 1000)} kB each; the first one, with reading the typefaces, ${firstPdf.toFixed(0)} ms` },
    { what: 'Export a case', pieces: 1, of: 'files', ms: median(exports), remark: `${size}, with its PDF` },
    { what: 'Verify a case file', pieces: 1, of: 'files', ms: verified, remark: `${size}, offline` },
  ]
}
