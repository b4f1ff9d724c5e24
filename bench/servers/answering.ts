// The other end of `apart.ts`: answers every question, and ends when the bench is gone.

export function answering<Question>(work: (question: Question) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit())
  process.on('message', (question) => {
    work(question as Question).then(
      (answer) => process.send?.({ answer }),
      (error: unknown) => process.send?.({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
}
