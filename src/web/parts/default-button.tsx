// First in a form that has buttons before its main one: the Enter key then sends the form, instead of pressing whichever button comes first.

export const DefaultButton = () => <button class="hidden" type="submit" tabindex={-1} aria-hidden="true">Send</button>
