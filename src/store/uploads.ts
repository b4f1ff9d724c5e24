// Files that wait between their preview and their import, so that nobody has to choose the same file twice.
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'

export type Upload = { fileName: string; bytes: Uint8Array }

const keep = statement('keep-upload', 'insert into upload (org_id, upload_id, by_person, file_name, bytes, at) values ($1, $2, $3, $4, $5, $6)')
const find = statement('find-upload', 'select file_name as "fileName", bytes from upload where org_id = $1 and upload_id = $2')
const drop = statement('drop-uploads', 'delete from upload where org_id = $1 and (upload_id = $2 or at < $3)')

export const keepUpload = (transaction: Transaction, orgId: OrgId, by: PersonId, uploadId: string, { fileName, bytes }: Upload, at: Instant): Promise<number> =>
  transaction.run(keep, [orgId, uploadId, by, fileName, Buffer.from(bytes), at])

export const findUpload = (transaction: Transaction, orgId: OrgId, uploadId: string): Promise<Upload | null> => transaction.row<Upload>(find, [orgId, uploadId])

/** The one that was used, and every one from before `olderThan`. */
export const dropUploads = (transaction: Transaction, orgId: OrgId, uploadId: string, olderThan: Instant): Promise<number> =>
  transaction.run(drop, [orgId, uploadId, olderThan])
