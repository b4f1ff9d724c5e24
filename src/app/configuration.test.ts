import { describe, expect, it } from 'vitest'
import { isExposed, isSecure, readConfiguration, withoutPassword } from '#app/configuration.ts'

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfiguration({ PATH: '/bin', PORT: '' })).toEqual({
      configuration: { dataDir: './data', port: 3000, host: '127.0.0.1', databaseUrl: null, publicUrl: null, smtpUrl: null, mailFrom: 'Incline <incline@localhost>' },
      problems: [],
    })
  })

  it('takes what is given', () => {
    const { configuration } = readConfiguration({ INCLINE_DATA: '/srv/incline', PORT: '0', HOST: '::', DATABASE_URL: 'postgres://a:b@db/incline', INCLINE_URL: 'https://incline.example.com/', SMTP_URL: 'smtps://mail' })
    expect(configuration).toEqual({
      dataDir: '/srv/incline', port: 0, host: '::', databaseUrl: 'postgres://a:b@db/incline', publicUrl: 'https://incline.example.com', smtpUrl: 'smtps://mail',
      mailFrom: 'Incline <incline@incline.example.com>',
    })
    expect([isSecure(configuration), isExposed(configuration)]).toEqual([true, false])
  })

  it.each([
    [{ PORT: 'three' }, 'PORT is not a whole number from 0 to 65535, such as 3000.'],
    [{ PORT: '70000' }, 'PORT is above 65535.'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL is not an address of the kind postgresql://user:password@host:5432/database.'],
    [{ INCLINE_URL: 'incline.example.com' }, 'INCLINE_URL is not an address of the kind https://incline.example.com.'],
    [{ INCLINE_URL: 'https://example.com/incline' }, 'INCLINE_URL has a path; Incline has to stand at the top of its address.'],
    [{ INCLINE_MAIL_FROM: 'Incline' }, 'INCLINE_MAIL_FROM is not an e-mail address, such as Incline <incline@example.com>.'],
    [{ SMTP_URL: 'mail' }, 'SMTP_URL is not an address of the kind smtps://user:password@mail.example.com.'],
  ])('says what is wrong with %o', (environment, sentence) => {
    expect(readConfiguration(environment).problems).toEqual([sentence])
  })

  it('tells all that is wrong at once, and keeps the rest', () => {
    const { configuration, problems } = readConfiguration({ PORT: 'x', SMTP_URL: 'x', HOST: '0.0.0.0' })
    expect(problems).toHaveLength(2)
    expect(configuration).toMatchObject({ port: 3000, smtpUrl: null, host: '0.0.0.0' })
    expect(isExposed(configuration)).toBe(true)
  })

  it('shows no password', () => {
    expect(withoutPassword('postgresql://ada:secret@db:5432/incline')).toBe('postgresql://ada:…@db:5432/incline')
  })
})
