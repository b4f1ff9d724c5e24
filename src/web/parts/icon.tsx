// An icon beside a word. It is decoration for those who see it; the word always carries the meaning.
import { drawings, type IconName } from '#web/parts/drawings.ts'

export function Icon({ name, turns }: { name: IconName; turns?: boolean | undefined }) {
  return (
    <svg class={turns ? 'icon turn' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[name] }} />
  )
}
