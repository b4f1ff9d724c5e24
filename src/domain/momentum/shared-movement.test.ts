import { describe, expect, it } from 'vitest'
import { sharedMovement, sharedMovementSentence } from '#domain/momentum/shared-movement.ts'

describe('a movement of the whole team', () => {
  it('is seen when 2 in 3 move the same way', () => {
    const shared = sharedMovement(['falling', 'falling', 'falling', 'falling', 'steady', 'steady', 'too early to say'])
    expect(shared).toEqual({ word: 'falling', people: 4, of: 6 })
    expect(shared && sharedMovementSentence(shared, 'Opportunities created')).toBe(
      'Opportunities created: 4 of 6 people are falling at the same time, which points to the market, the territory or the source of the figures rather than to one person.',
    )
  })

  it('is not read into a small or divided team', () => {
    expect(sharedMovement(['falling', 'falling', 'falling'])).toBeNull()
    expect(sharedMovement(['falling', 'falling', 'climbing', 'climbing', 'steady'])).toBeNull()
    expect(sharedMovement(['steady', 'steady', 'steady', 'steady'])).toBeNull()
  })
})
