// Every case of the demo company.
import type { Story } from '../scene.ts'
import { storyOfOmar } from './omar.ts'

export const stories: readonly Story[] = [storyOfOmar]
