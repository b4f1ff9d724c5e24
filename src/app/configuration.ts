// What the surroundings of the process say about how to run: read once, and every bad value answered with a sentence.
import { z } from 'zod'

export type Configuration = {
  dataDir: string
  port: number
  host: string
  /** Null: Incline brings its own PostgreSQL. */
  databaseUrl: string | null
  /** How people reach it from outside; null: at host and port. */
  publicUrl: string | null
  smtpUrl: string | null
  /** Whom letters come from. */
  mailFrom: string
}

const urlOf = (name: string, protocols: readonly string[], example: string) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), `${name} is not an address of the kind ${example}.`)

const settings = z.object({
  INCLINE_DATA: z.string().default('./data'),
  PORT: z.string().regex(/^\d{1,5}$/, 'PORT is not a whole number from 0 to 65535, such as 3000.').transform(Number)
    .refine((port) => port <= 65_535, 'PORT is above 65535.').default(3000),
  HOST: z.string().regex(/^\S+$/, 'HOST is not the name or address of a network interface, such as 127.0.0.1.').default('127.0.0.1'),
  DATABASE_URL: urlOf('DATABASE_URL', ['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/database').optional(),
  INCLINE_URL: urlOf('INCLINE_URL', ['http:', 'https:'], 'https://incline.example.com')
    .refine((text) => (URL.parse(text)?.pathname ?? '/') === '/', 'INCLINE_URL has a path; Incline has to stand at the top of its address.').optional(),
  SMTP_URL: urlOf('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com').optional(),
  INCLINE_MAIL_FROM: z.string().regex(/^[^@]+@[^@\s]+$/, 'INCLINE_MAIL_FROM is not an e-mail address, such as Incline <incline@example.com>.').optional(),
})

export type Environment = { readonly [name: string]: string | undefined }

/** Where a value is bad, its default stands in, so that `doctor` can still look at the rest; nothing else runs with problems. */
export function readConfiguration(environment: Environment): { configuration: Configuration; problems: string[] } {
  const given = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, environment[name] || undefined]))
  const read = settings.safeParse(given)
  const problems = read.success ? [] : read.error.issues.map(({ message }) => message)
  const bad = read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
  const found = read.success ? read.data : settings.parse({ ...given, ...Object.fromEntries(bad.map((name) => [name, undefined])) })
  const { INCLINE_DATA: dataDir, PORT: port, HOST: host, DATABASE_URL, INCLINE_URL, SMTP_URL, INCLINE_MAIL_FROM } = found
  const publicUrl = INCLINE_URL?.replace(/\/$/, '') ?? null
  const mailFrom = INCLINE_MAIL_FROM ?? `Incline <incline@${publicUrl === null ? 'localhost' : new URL(publicUrl).hostname}>`
  return {
    configuration: { dataDir, port, host, databaseUrl: DATABASE_URL ?? null, publicUrl, smtpUrl: SMTP_URL ?? null, mailFrom },
    problems,
  }
}

/** For screens and logs: an address without its password. */
export function withoutPassword(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return '(unreadable)'
  if (parsed.password !== '') parsed.password = '…'
  return decodeURIComponent(parsed.href)
}

export const isSecure = ({ publicUrl }: Configuration): boolean => publicUrl?.startsWith('https://') ?? false

const local = new Set(['127.0.0.1', '::1', 'localhost'])

/** Others can reach it, and nothing says that what they type is encrypted on the way. */
export const isExposed = (configuration: Configuration): boolean => !local.has(configuration.host) && !isSecure(configuration)
