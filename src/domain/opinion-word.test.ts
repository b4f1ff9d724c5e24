import { describe, expect, it } from 'vitest'
import { opinionWordsIn } from '#domain/opinion-word.ts'

describe('opinion words', () => {
  it('are found in the order in which they stand, each once and in small letters', () => {
    expect(opinionWordsIn('Omar never prepares.', 'His attitude is bad. He NEVER writes it down; he doesn’t care.')).toEqual(['never', 'attitude', 'doesn’t care'])
  })

  it('are whole words: an observation that contains their letters is left alone', () => {
    expect(opinionWordsIn('Nevertheless 3 of 12 calls ended with a next step. Discussed with Mr Lazyński. The hallways were noisy.')).toEqual([])
  })
})
