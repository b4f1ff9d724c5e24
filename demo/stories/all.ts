// Every case of the demo company, oldest first.
import type { Story } from '../scene.ts'
import { storyOfChloe } from './chloe.ts'
import { storyOfEwan } from './ewan.ts'
import { storyOfIvo } from './ivo.ts'
import { storyOfKofi } from './kofi.ts'
import { storyOfLeah } from './leah.ts'
import { storyOfNell } from './nell.ts'
import { storyOfOmar } from './omar.ts'
import { storyOfPavel } from './pavel.ts'
import { storyOfPriya } from './priya.ts'
import { storyOfCallum, storyOfFarah, storyOfRosa } from './small-stories.ts'

export const stories: readonly Story[] = [
  storyOfPriya, storyOfIvo, storyOfEwan, storyOfKofi, storyOfOmar, storyOfChloe, storyOfRosa, storyOfNell, storyOfLeah, storyOfFarah, storyOfPavel, storyOfCallum,
]
