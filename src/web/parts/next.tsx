// The one thing to do next, visibly first on every page and for every role.
import type { ComponentChildren } from 'preact'
import { LinkButton } from '#web/parts/button.tsx'

export type WayOn = { href: string; label: string }

export type NextProps = {
  what: ComponentChildren
  why?: ComponentChildren
  main?: WayOn | undefined
  quiet?: WayOn | undefined
  heading?: string | undefined
  id?: string | undefined
  /** A button that posts, instead of or beside the links. */
  children?: ComponentChildren
}

export function Next({ what, why, main, quiet, heading = 'Next', id = 'next', children }: NextProps) {
  const hasWays = main || quiet || children
  return (
    <section class="next" aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        <p class="what">{what}</p>
        {why && <p class="why">{why}</p>}
      </div>
      {hasWays && (
        <div class="row">
          {main && (
            <LinkButton kind="main" href={main.href}>
              {main.label}
            </LinkButton>
          )}
          {children}
          {quiet && (
            <LinkButton kind="quiet" href={quiet.href}>
              {quiet.label}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  )
}
