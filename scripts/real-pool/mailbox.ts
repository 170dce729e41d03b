// Mailboxes as they are: thousands of old messages, two codes within a second, a server that goes away in the middle of a run.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { CodeSource } from '../../support/code-sources/code-source'
import { codesFromMailbox } from '../../support/code-sources/imap'
import { type Mail, openMail } from './mail'

type Case = (mail: Mail, box: CodeSource) => Promise<void>

const cases: Readonly<Record<string, Case>> = {
  'of 5000 old messages none is read, and a new one once': async (mail, box) => {
    await send(mail, 'old@example.com', '000000')
    const old = Date.now() / 1000 - 90 * 24 * 60 * 60
    for (let at = 0; at < 5000; at++) {
      const file = path.join(mail.messages, `${Math.floor(old)}.M${at}.here:2,`)
      writeFileSync(file, `To: alice@example.com\n\nYour code is ${100000 + at}\n`)
      utimesSync(file, old, old)
    }
    await send(mail, 'alice@example.com', '777777')
    for (const _ of [1, 2, 3]) assert.deepEqual(await codes(box, 'alice@example.com', 1), ['777777'])
    await box.close?.()
    assert.deepEqual(await bodiesRead(mail), 1)
  },
  'of two codes within a second the later one is last': async (mail, box) => {
    await send(mail, 'bob@example.com', '222222')
    await send(mail, 'bob@example.com', '111111')
    assert.deepEqual(await codes(box, 'bob@example.com', 2), ['222222', '111111'])
  },
  'a server that was away in the middle of a run is called again': async (mail, box) => {
    await send(mail, 'carol@example.com', '111111')
    assert.deepEqual(await codes(box, 'carol@example.com', 1), ['111111'])
    await mail.stop()
    await mail.start()
    await send(mail, 'carol@example.com', '222222')
    assert.deepEqual(await codes(box, 'carol@example.com', 2), ['111111', '222222'])
  },
  'a server that stays away is told of in one sentence, and called again by the next scenario': async (mail, box) => {
    await send(mail, 'dave@example.com', '111111')
    assert.deepEqual(await codes(box, 'dave@example.com', 1), ['111111'])
    await mail.stop()
    await assert.rejects(codes(box, 'dave@example.com', 2), {
      message: /^the mailbox of COGNITO_IMAP_URL on 127\.0\.0\.1 does not open: /,
    })
    await mail.start()
    assert.deepEqual(await codes(box, 'dave@example.com', 1), ['111111'])
  },
  'a wrong password is told of, and not told': async (mail) => {
    const box = codesFromMailbox(mail.imapUrl.replace('real-pool', 'other-secret'))
    const error = await codes(box, 'erin@example.com', 1).then(
      () => assert.fail('it opened'),
      (error: Error) => error,
    )
    assert.match(error.message, /^the mailbox of COGNITO_IMAP_URL on 127\.0\.0\.1 does not open: .*[Aa]uthentication/)
    assert.doesNotMatch(error.message, /other-secret/)
  },
}

/** Each with a server of its own; what fails comes with its reason. */
export async function mailboxFaults(): Promise<[what: string, why: string | undefined][]> {
  const results: [string, string | undefined][] = []
  for (const [what, run] of Object.entries(cases)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'mailbox-'))
    const mail = await openMail(folder)
    const box = codesFromMailbox(mail.imapUrl)
    const why = await run(mail, box).then(
      () => undefined,
      (error: Error) => error.message,
    )
    await box.close?.()
    mail.close()
    rmSync(folder, { recursive: true, force: true })
    results.push([what, why])
  }
  return results
}

async function send({ lmtpPort: port }: Mail, to: string, code: string): Promise<void> {
  const post = createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true })
  await post.sendMail({ from: 'no-reply@example.com', to, subject: 'Your code', html: `<p>It is <b>${code}</b>.</p>` })
  post.close()
}

const codes = async (box: CodeSource, address: string, atLeast: number) =>
  (await box.sentTo({ poolId: 'us-east-1_a', address, atLeast })).map(({ code }) => code)

/** As the server counts them when a connection ends. */
async function bodiesRead(mail: Mail): Promise<number> {
  let counted: RegExpMatchArray | null = null
  while (!counted) {
    await new Promise((done) => setImmediate(done))
    counted = /imap\(.*body_count=(\d+)/.exec(mail.log())
  }
  return Number(counted[1])
}
