// Buttons do, links go. One main button a page; a button that cannot be used yet says why beside it.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

export type ButtonKind = 'plain' | 'main' | 'quiet' | 'link'

const classOf = (kind: ButtonKind) => (kind === 'link' ? 'link' : kind === 'plain' ? 'button' : `button ${kind}`)

export type ButtonProps = {
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Sends the form it stands in to another address. */
  action?: string | undefined
  /** The form it belongs to, when it stands outside of it. */
  form?: string | undefined
  /** Why it cannot be used yet; said beside it, and the button is off. */
  closedBecause?: string | undefined
  busy?: boolean | undefined
  children: ComponentChildren
}

export function Button({ kind = 'plain', icon, type = 'submit', action, closedBecause, busy, children, ...rest }: ButtonProps) {
  const shown = busy ? 'loader-circle' : icon
  return (
    <>
      <button {...rest} class={classOf(kind)} type={type} formaction={action} disabled={closedBecause !== undefined} aria-busy={busy ? 'true' : undefined}>
        {shown && <Icon name={shown} />}
        {children}
      </button>
      {closedBecause && <span class="small soft">{closedBecause}</span>}
    </>
  )
}

export type LinkButtonProps = {
  href: string
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  download?: boolean | undefined
  children: ComponentChildren
}

export function LinkButton({ href, kind = 'plain', icon, download, children }: LinkButtonProps) {
  return (
    <a class={classOf(kind)} href={href} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

export type PostButtonProps = ButtonProps & { to: string; hidden?: Readonly<Record<string, string>> | undefined }

/** One act that needs no fields: a form of a single button. */
export function PostButton({ to, hidden = {}, ...button }: PostButtonProps) {
  return (
    <form class="one-act" method="post" action={to}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} />
    </form>
  )
}
