// Names as people write them, and the form in which two spellings of one name are the same.

/** Without spaces around it, single spaces inside, Unicode composed. */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Compare by this: "  ines  ROUX " and "Ines Roux" are one. */
export const nameKey = (name: string): string => tidyName(name).toLowerCase().normalize('NFC')
