// Words that judge instead of telling what was seen. They are pointed out kindly and never stop anybody (D-1).

/** A word with its forms as one pattern; what it matches is shown as it was written. */
const opinionPatterns = [
  'attitudes?', 'always', 'never', 'constantly', 'lazy', 'laziness', 'careless(?:ly|ness)?', 'sloppy', 'unmotivated', 'disengaged', 'unprofessional',
  'unreliable', 'incompeten(?:t|ce)', 'hopeless', 'stubborn', 'arrogan(?:t|ce)', 'toxic', 'moody', 'lousy', 'terrible', 'awful', 'obviously',
  'typical of', 'not a team player', 'does(?:n[’\']t| not) care', 'everybody knows', 'everyone knows', 'bad fit', 'poor performer',
] as const

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${opinionPatterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** Each once, in small letters, in the order in which they stand; at most eight, which is enough to see the point. */
export const opinionWordsIn = (...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(pattern) ?? []).map((word) => word.toLowerCase()))].slice(0, 8)
