// A table that becomes a list of rows where there is no room for columns. Roles are spelt out, because CSS that stacks would take them away.
import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  heading: ComponentChildren
  /** What stands before the cell when the table is stacked; the heading, if it is plain text. */
  short?: string | undefined
  isFigure?: boolean | undefined
  /** The column that names the row. */
  namesRow?: boolean | undefined
  cell: (row: Row, place: number) => ComponentChildren
}

export type TableProps<Row> = {
  caption: ComponentChildren
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  foot?: Row | undefined
  /** False for a few short columns that fit on a phone. */
  stacks?: boolean | undefined
  hidesCaption?: boolean | undefined
  empty?: ComponentChildren
}

const labelOf = <Row,>({ short, heading }: Column<Row>) => short ?? (typeof heading === 'string' ? heading : undefined)

function Cell<Row>({ column, row, place }: { column: Column<Row>; row: Row; place: number }) {
  const figure = column.isFigure ? 'n' : undefined
  const content = column.cell(row, place)
  if (column.namesRow)
    return (
      <th scope="row" role="rowheader" class={figure}>
        {content}
      </th>
    )
  return (
    <td role="cell" class={figure} data-label={labelOf(column)}>
      {content}
    </td>
  )
}

function Rows<Row>({ columns, rows }: { columns: readonly Column<Row>[]; rows: readonly Row[] }) {
  return rows.map((row, place) => (
    <tr key={place} role="row">
      {columns.map((column, at) => (
        <Cell key={at} column={column} row={row} place={place} />
      ))}
    </tr>
  ))
}

export function Table<Row>({ caption, columns, rows, foot, stacks = true, hidesCaption, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div class="table-wrap">
      <table class={stacks ? 'table stacks' : 'table'} role="table">
        <caption class={hidesCaption ? 'hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, at) => (
              <th key={at} scope="col" role="columnheader" class={column.isFigure ? 'n' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Rows columns={columns} rows={rows} />
        </tbody>
        {foot !== undefined && (
          <tfoot role="rowgroup">
            <Rows columns={columns} rows={[foot]} />
          </tfoot>
        )}
      </table>
    </div>
  )
}
