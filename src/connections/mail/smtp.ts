// Mail by SMTP: plain text only, nothing that is fetched or tracked when it is opened.
import { createTransport } from 'nodemailer'
import type { Mailer } from '#app/ports.ts'

/** `url` as in `smtps://user:password@mail.example:465`; `from` is who it comes from. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: 15_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true })
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => transport.close(),
  }
}
