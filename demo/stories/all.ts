// Every case of the demo company, oldest first.
import type { Story } from '../scene.ts'
import { storyOfKofi } from './kofi.ts'
import { storyOfOmar } from './omar.ts'
import { storyOfPavel } from './pavel.ts'
import { storyOfPriya } from './priya.ts'
import { storyOfCallum, storyOfFarah, storyOfRosa } from './small-stories.ts'

export const stories: readonly Story[] = [storyOfPriya, storyOfKofi, storyOfOmar, storyOfRosa, storyOfFarah, storyOfPavel, storyOfCallum]
