// The frame: places on the left, on a phone at the foot, and always the role a person is acting in.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

export type Place = { href: string; label: string; icon: IconName; current?: boolean | undefined }
export type Who = { name: string; actingAs: string; changeRoleHref?: string | undefined }

export function Brand({ href = '/' }: { href?: string | undefined }) {
  return (
    <a class="brand" href={href}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="ground" d="M3 20.5h18" />
        <path d="M3 16.5 21 6" />
      </svg>
      Incline
    </a>
  )
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <nav class="places" aria-label="Places">
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={place.current ? 'page' : undefined}>
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Whose({ who }: { who: Who }) {
  return (
    <div class="who">
      <p>
        <b dir="auto">{who.name}</b> <span>{who.actingAs}</span>
      </p>
      {who.changeRoleHref && (
        <a class="who-act" href={who.changeRoleHref}>
          <Icon name="repeat-2" />
          <span>Change role</span>
        </a>
      )}
      <form method="post" action="/sign-out">
        <button class="who-act" type="submit">
          <Icon name="log-out" />
          <span>Sign out</span>
        </button>
      </form>
    </div>
  )
}

export function Frame({ places, who, children }: { places: readonly Place[]; who: Who; children: ComponentChildren }) {
  return (
    <div class="frame">
      <header class="side">
        <Brand />
        <Places places={places} />
        <Whose who={who} />
      </header>
      <main class="page" id="main" tabindex={-1}>
        <div class="sheet">{children}</div>
      </main>
    </div>
  )
}

/** A page for somebody who has not signed in, or who came from a mail: no places, one narrow column. */
export function Doorstep({ children }: { children: ComponentChildren }) {
  return (
    <div class="doorstep">
      <header>
        <Brand />
      </header>
      <main id="main" tabindex={-1}>
        <div class="sheet">{children}</div>
      </main>
    </div>
  )
}
