import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '#app/deliver.ts'
import { foundOrganisation, addPerson } from '#app/found.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { smtpMailer } from '#connections/mail/smtp.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { putInOutbox } from '#store/outbox.ts'

type Received = { to: string[]; text: string }

let house: TestHouse
let server: SMTPServer
let url: string
let received: Received[]
let refuses: string | null
let orgId: OrgId
let omar: PersonId

beforeAll(async () => {
  house = await testHouse()
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, answer) => answer(refuses === null ? null : Object.assign(new Error(refuses), { responseCode: 451 })),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed))
  await house.leave()
})

beforeEach(async () => {
  received = []
  refuses = null
  house.setClock('2026-11-02T09:00:00Z')
  orgId = await foundOrganisation(house, { name: 'Calder Foods' })
  omar = await addPerson(house, orgId, { name: 'Omar Haddad', email: 'omar@calder.example' })
  const asking = { orgId, personId: omar, reach: { parties: [omar], organisation: [], reports: [], leads: [], imports: false } }
  await house.database.as(asking, (transaction) => putInOutbox(transaction, orgId, omar, { toPersonId: omar, subject: 'A receipt from Incline', text: 'Keep this.' }, house.clock()))
})

describe('mail by SMTP', () => {
  it('brings a waiting letter to a real mail server, once', async () => {
    const mailer = smtpMailer(url, 'Incline <incline@calder.example>')
    expect(await deliver(house, mailer)).toBe(1)
    expect(await deliver(house, mailer)).toBe(0)
    mailer.close()
    expect(received.map(({ to }) => to)).toEqual([['omar@calder.example']])
    expect(received[0]?.text).toContain('Keep this.')
  })

  it('keeps a letter that the server refused, and tries again later', async () => {
    const mailer = smtpMailer(url, 'Incline <incline@calder.example>')
    refuses = 'Come back later'
    expect(await deliver(house, mailer)).toBe(0)
    refuses = null
    expect(await deliver(house, mailer)).toBe(0)
    house.setClock('2026-11-02T09:02:00Z')
    expect(await deliver(house, mailer)).toBe(1)
    mailer.close()
  })

  it('sends each letter once when two processes look at the same moment', async () => {
    const mailers = [smtpMailer(url, 'Incline <incline@calder.example>'), smtpMailer(url, 'Incline <incline@calder.example>')]
    const sent = await Promise.all(mailers.map((mailer) => deliver(house, mailer)))
    for (const mailer of mailers) mailer.close()
    expect(sent[0]! + sent[1]!).toBe(1)
    expect(received).toHaveLength(1)
  })
})
