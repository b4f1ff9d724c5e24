// A file to send, with what may be sent said in its hint.
import { Around, type FieldProps, tied } from '#web/parts/field.tsx'

export type FileFieldProps = FieldProps & { accept?: string | undefined; several?: boolean | undefined }

export function FileField({ accept, several, ...field }: FileFieldProps) {
  return (
    <Around field={field}>
      <input {...tied(field)} class="input file" type="file" accept={accept} multiple={several} />
    </Around>
  )
}
