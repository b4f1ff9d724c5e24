// What is asked of a server, and what came of it.

/** A page and whose it is. */
export type Target = { path: string; cookie: string }

export type Job = { url: string; targets: readonly Target[]; connections: number; leadInSeconds: number; seconds: number }

/** Times in milliseconds. `failed` counts answers other than 200; a run with any of them says nothing. */
export type Run = { perSecond: number; p50: number; p99: number; requests: number; failed: number }
