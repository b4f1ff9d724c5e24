// What the verbs need from outside. Each connection gives one of these; main joins them.

export type Letter = { to: string; subject: string; text: string }

/** Fulfilled when the mail server has taken the letter; rejected with its reason when it has not. */
export type Mailer = { send: (letter: Letter) => Promise<void>; close: () => void }
