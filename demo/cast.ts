// Whom journeys and pictures meet in the demo company, by e-mail address; the first five have an entrance of their own.
import { emailOf } from './people.ts'

export const cast = {
  ines: emailOf('Ines Carvalho'),
  omar: emailOf('Omar Haddad'),
  ruth: emailOf('Ruth Adeyemi'),
  graham: emailOf('Graham Pell'),
  noor: emailOf('Noor Vance'),
  pavel: emailOf('Pavel Novak'),
  callum: emailOf('Callum Reid'),
  daniel: emailOf('Daniel Frost'),
  aisha: emailOf('Aisha Khan'),
  laura: emailOf('Laura Méndez'),
  miriam: emailOf('Miriam Stone'),
  priya: emailOf('Priya Nair'),
  ewan: emailOf('Ewan Mackay'),
  kofi: emailOf('Kofi Mensah'),
  ivo: emailOf('Ivo Petrov'),
  leah: emailOf('Leah Goldberg'),
  chloe: emailOf('Chloe Farrant'),
  farah: emailOf('Farah Siddiqui'),
  nell: emailOf('Nell Cartwright'),
  rosa: emailOf('Rosa Iglesias'),
  beth: emailOf('Beth Lindqvist'),
  rhys: emailOf('Rhys Bevan'),
} as const
