// What an address of the API is: where it stands, what it takes, what it gives. The site answers by these, and the OpenAPI document is
// written from them, so that neither can know more than the other.
import type { z } from 'zod'
import type { Problematic } from '#api/problem.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'

/** `value` is what `text` says; the text itself decides whether two requests are the same. */
export type Sent = { text: string; value: object }

export type Asked = {
  house: House
  visit: Visit
  /** As it was asked for: `/api/v1/cases/case_…`. */
  path: string
  params: { readonly [name: string]: string }
  query: URLSearchParams
  header: (name: string) => string | undefined
  /** `{}` for a GET. */
  sent: Sent
}

export type Reply<T = unknown> = { json: T; headers?: { [name: string]: string } } | Problematic

export type Address<T = unknown> = {
  method: 'get' | 'post'
  /** As OpenAPI writes it: `/cases/{caseId}`. */
  path: `/${string}`
  operation: string
  summary: string
  description?: string
  query?: z.ZodObject
  body?: { name: string; shape: z.ZodType }
  gives: { name: string; shape: z.ZodType<T> }
  /** True for what always answers a refusal: it is served and not described. */
  isLeftOut?: boolean
  answer: (asked: Asked) => Promise<Reply<T>>
}

/** Checks that what is answered has the shape that is described; the list of all addresses no longer needs to know it. */
export const address = <T>(one: Address<T>): Address => one as Address

export const base = '/api/v1'
