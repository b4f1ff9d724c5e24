import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import { exportCase } from '#app/case-file/export-case.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

describe('the record of a case', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.holds('2026-03-02')
  })
  afterAll(() => omars.site.leave())

  it('tells each reader what they may see, newest first', async () => {
    const ines = await omars.site.as('ines').get(omars.at('/record'))
    expect(ines.says).toContain('Ines Carvalho worked out the causes; the main one is skill.')
    const omar = await omars.site.as('omar').get(omars.at('/record'))
    expect(omar.says).not.toContain('worked out the causes')
    expect(omar.says.indexOf('Omar Haddad confirmed the session.')).toBeLessThan(omar.says.indexOf('Version 1 of the plan was issued'))
    expect((await omars.site.as('jun').get(omars.at('/record'))).status).toBe(404)
  })

  it('gives every receipt as a text file that names the place in the record', async () => {
    const { receipts } = await omars.view('omar')
    expect(receipts.length).toBeGreaterThan(0)
    for (const { position, note } of receipts) {
      const file = await omars.site.as('omar').get(omars.at(`/receipts/${position}`))
      expect(file.html).toBe(note)
      expect(file.html).toContain(`\n${position}\n`)
    }
    expect((await omars.site.as('omar').get(omars.at('/receipts/999'))).status).toBe(404)
    expect((await omars.site.as('graham').get(omars.at(`/receipts/${receipts[0]?.position}`))).status).toBe(404)
  })

  it('is exported for each of its parties, and verifies', async () => {
    const { house, orgId, id } = omars.site
    for (const [who, role] of [['omar', 'employee'], ['ines', 'manager'], ['ruth', 'hr']] as const) {
      const answer = await omars.site.as(who).get(omars.at('/export'))
      expect([answer.status, answer.html.slice(0, 2)]).toEqual([200, 'PK'])
      const visit = await openVisit(house, (await signInAtEntrance(house, orgId, id[who], role)).cookie)
      const file = visit && (await exportCase(house, visit, omars.caseId))
      expect(file && verifyCaseFile(file.bytes)).toMatchObject({ intact: true })
    }
    expect((await omars.site.as('jun').get(omars.at('/export'))).status).toBe(404)
  })

  it('says how to check it without us', async () => {
    const { says } = await omars.site.as('omar').get(omars.at('/record'))
    expect(says).toContain((await omars.view('omar')).verificationCode)
    expect(says).toContain('incline verify case.zip --receipt receipt.txt')
  })
})
