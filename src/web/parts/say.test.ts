import { describe, expect, it } from 'vitest'
import {
  sayCount,
  sayDate,
  sayDateLong,
  sayDay,
  sayDayLong,
  sayDayShort,
  sayFirst,
  sayInWords,
  sayInstant,
  sayList,
  sayMoment,
  sayMoney,
  sayNumber,
  sayShare,
  sayTime,
} from '#web/parts/say.ts'

describe('days in words', () => {
  it('says a day with its weekday, short and long', () => {
    expect(sayDay('2026-12-30')).toBe('Wed 30 Dec')
    expect(sayDayLong('2026-12-30')).toBe('Wednesday 30 December')
    expect(sayDayShort('2026-08-03')).toBe('3 Aug')
  })

  it('says the year where a document needs it', () => {
    expect(sayDate('2026-10-26')).toBe('26 Oct 2026')
    expect(sayDateLong('2026-10-26')).toBe('26 October 2026')
  })

  it('follows another language when it is told to', () => {
    expect(sayDayLong('2026-12-30', 'de-DE')).toBe('Mittwoch, 30. Dezember')
  })
})

describe('instants in words', () => {
  it('says the clock of the place, not of the server', () => {
    expect(sayInstant('2026-11-20T16:40:00Z', 'Europe/London')).toBe('Fri 20 Nov, 16:40')
    expect(sayInstant('2026-11-20T23:40:00Z', 'Europe/Berlin')).toBe('Sat 21 Nov, 00:40')
    expect(sayTime('2026-06-20T16:40:00Z', 'Europe/London')).toBe('17:40')
  })

  it('says seconds on a receipt', () => {
    expect(sayMoment('2026-10-26T10:34:07Z', 'Europe/London')).toBe('26 Oct 2026, 10:34:07')
  })
})

describe('figures in words', () => {
  it('groups thousands and keeps one decimal', () => {
    expect(sayNumber(1234.56)).toBe('1,234.6')
    expect(sayNumber(8)).toBe('8')
    expect(sayNumber(0)).toBe('0')
  })

  it('says money without pence when there are none', () => {
    expect(sayMoney(12_400)).toBe('£12,400')
    expect(sayMoney(8.5)).toBe('£8.50')
    expect(sayMoney(90, 'EUR')).toBe('€90')
  })

  it('says a share with a space that does not break', () => {
    expect(sayShare(0.67)).toBe('67\u00a0%')
    expect(sayShare(0.007, 1)).toBe('0.7\u00a0%')
    expect(sayShare(0)).toBe('0\u00a0%')
  })

  it('counts one and many', () => {
    expect(sayCount(1, 'session')).toBe('1 session')
    expect(sayCount(0, 'session')).toBe('0 sessions')
    expect(sayCount(3, 'promise kept', 'promises kept')).toBe('3 promises kept')
  })

  it('writes small numbers out, and begins a sentence with them', () => {
    expect(sayFirst(sayInWords(4))).toBe('Four')
    expect(sayInWords(13)).toBe('13')
  })
})

describe('lists in words', () => {
  it('joins one, two and three', () => {
    expect(sayList([])).toBe('')
    expect(sayList(['Omar'])).toBe('Omar')
    expect(sayList(['Omar', 'Jun'])).toBe('Omar and Jun')
    expect(sayList(['Omar', 'Jun', 'Sofia'])).toBe('Omar, Jun and Sofia')
  })
})
