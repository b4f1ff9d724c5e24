import { describe, expect, it } from 'vitest'
import { concern } from '#domain/given-events.ts'
import { unstorableAt } from '#domain/unstorable.ts'

describe('what no record can keep', () => {
  it('is named by its path', () => {
    const evidence = [...concern().evidence, { observedOn: '2026-02-20', source: 'CRM', what: 'seven\0calls' }]
    expect(unstorableAt({ concern: { ...concern(), evidence } })).toBe('concern.evidence.1.what')
    expect(unstorableAt({ words: 'half a smile \uD83D' })).toBe('words')
    expect(unstorableAt({ target: { target: Number.NaN } })).toBe('target.target')
  })

  it('is not there in what people write, in whatever script', () => {
    expect(unstorableAt({ concern: concern({ gap: 'Ωμάρ 🙂 \u202E \uFFFF \t\n e\u0301' }), count: 0, none: null, left: undefined })).toBeNull()
  })
})
