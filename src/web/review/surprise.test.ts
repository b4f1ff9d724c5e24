import { describe, expect, it } from 'vitest'
import { surpriseIn } from '#web/review/surprise.ts'

describe('the last three expectations beside the decision', () => {
  it('agree when each said so', () => {
    expect(surpriseIn(['pass', 'pass', 'pass'], 'completed')).toBe('All of the last three notes said so beforehand.')
    expect(surpriseIn(['partial', 'not-met', 'not-met'], 'employment-ended')).toBe('All of the last three notes said so beforehand.')
  })

  it('show the difference when some or none did', () => {
    expect(surpriseIn(['too-early', 'partial', 'pass'], 'completed')).toBe('One of the last three notes said so beforehand.')
    expect(surpriseIn(['pass', 'pass', 'pass'], 'further-action')).toBe('None of the last three notes said so beforehand. That is a surprise, and the record shows it.')
    expect(surpriseIn([], 'extended')).toBe('No note announced it. That is a surprise, and the record shows it.')
  })

  it('say nothing where no milestone decides', () => {
    expect(surpriseIn(['pass'], 'resigned')).toBe('This outcome does not follow from the milestones, so the notes could not announce it.')
  })
})
