// What the check of a case file can say.

/** The first thing that does not fit: the position of an entry, or the name of a file. */
export type Break = { firstBreak: number | string; reason: string }

export type Verdict = {
  intact: boolean
  /** How many entries fit, from the first on. */
  entries: number
  firstBreak: number | string | null
  /** Why not, or what a reader of an intact file ought to know besides. */
  reason: string | null
  /** Entries of which only the place is told, and entries whose content was erased. */
  withheld: number
  erased: number
  /** The code that stands on paper for the last entry. */
  code: string | null
}

/** There was nothing to check, or nothing to check it against. */
export type Unreadable = { unreadable: string }
