// Keeping a file between its preview and its import.
import type { House } from '#app/house.ts'
import type { ImportFile } from '#app/imports/run-import.ts'
import type { Visit } from '#app/visit.ts'
import type { Instant } from '#domain/day.ts'
import { freshId } from '#store/fresh-id.ts'
import { dropUploads, findUpload, keepUpload } from '#store/uploads.ts'

const kept = { hours: 24 }

export async function keepFile(house: House, visit: Visit, file: ImportFile): Promise<string> {
  const uploadId = `upload_${freshId()}`
  await house.database.as(visit, (transaction) => keepUpload(transaction, visit.orgId, visit.personId, uploadId, file, visit.now))
  return uploadId
}

export const keptFile = (house: House, visit: Visit, uploadId: string): Promise<ImportFile | null> =>
  house.database.as(visit, (transaction) => findUpload(transaction, visit.orgId, uploadId))

export const forgetFile = async (house: House, visit: Visit, uploadId: string): Promise<void> => {
  const olderThan = Temporal.Instant.from(visit.now).subtract(kept).toString() as Instant
  await house.database.as(visit, (transaction) => dropUploads(transaction, visit.orgId, uploadId, olderThan))
}
