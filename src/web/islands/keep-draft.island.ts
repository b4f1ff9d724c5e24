// Keeps what is typed on this device until the server took it, also without a connection; offers it back when the form is opened again.
// Everything is forgotten at sign-out.
import { dropAll, dropTaken, draftKey, isThere, readDraft, type Typed, writeDraft } from '#web/islands/drafts.ts'
import { putBack, typedIn } from '#web/islands/typed-in.ts'

const store = localStorage
const here = location.href.split('#')[0] ?? ''
const who = document.querySelector('.who b')?.textContent ?? ''
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')]
const keyOf = (form: HTMLFormElement): string => draftKey(who, form.dataset['draft'] ?? '')

dropTaken(store, document.referrer, forms.map(keyOf), Date.now())
forms.forEach(keep)
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => dropAll(store))

function element(name: string, className: string, words: string): HTMLElement {
  const made = Object.assign(document.createElement(name), { className, textContent: words })
  if (name === 'button') made.setAttribute('type', 'button')
  return made
}

function keep(form: HTMLFormElement): void {
  const key = keyOf(form)
  const says = element('p', 'small soft', '')
  says.setAttribute('role', 'status')
  form.append(says)
  let isOffering = false
  let left: Typed = []
  let waiting = 0

  const save = (sentFrom: string | null = null) => {
    waiting = 0
    if (!isOffering && writeDraft(store, key, { at: Date.now(), sentFrom, typed: [...typedIn(form), ...left] })) tell()
  }
  const tell = () => {
    says.textContent = navigator.onLine ? 'What you write is kept on this device until it is sent.' : 'There is no connection. What you write is kept on this device; send it when you are back.'
  }
  form.addEventListener('input', () => (waiting ||= window.setTimeout(save, 400)))
  addEventListener('pagehide', () => waiting && save())
  addEventListener('offline', tell)
  addEventListener('online', tell)
  form.addEventListener('submit', (event) => {
    clearTimeout(waiting)
    if (navigator.onLine) return save(here)
    event.preventDefault()
    save()
  })

  const draft = readDraft(store, key, Date.now())
  // The form is here again, so it was not taken.
  if (draft !== null) writeDraft(store, key, { ...draft, sentFrom: null })
  if (draft !== null && !isThere(draft.typed, typedIn(form))) {
    isOffering = true
    offer(form, draft.at, (wanted) => {
      isOffering = false
      if (!wanted) return store.removeItem(key)
      left = putBack(form, draft.typed)
      save()
      says.textContent = `What you wrote stands in the form again.${left.length > 0 ? ' Some of it belongs to rows that are not shown here: add rows, then open the page again.' : ''}`
    })
  }
}

function offer(form: HTMLFormElement, at: number, answer: (wanted: boolean) => void): void {
  const box = element('div', 'notice due', '')
  const when = new Date(at).toLocaleString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  const words = element('p', '', `You wrote here on ${when}, and it was not sent. It was kept on this device. Until you choose, nothing new is kept.`)
  const row = element('div', 'row', '')
  const inner = element('div', '', '')
  box.setAttribute('role', 'status')
  for (const [label, wanted] of [['Put it back', true], ['Throw it away', false]] as const) {
    const button = element('button', wanted ? 'button' : 'button quiet', label)
    button.addEventListener('click', () => {
      box.remove()
      answer(wanted)
      form.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus()
    })
    row.append(button)
  }
  inner.append(words, row)
  box.append(element('span', '', ''), inner)
  form.prepend(box)
}
