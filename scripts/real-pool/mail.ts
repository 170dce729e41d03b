// A real mail server of the test's own: Dovecot from Debian's packages, which takes messages by LMTP and shows them by IMAP.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface Mail {
  readonly lmtpPort: number
  /** For COGNITO_IMAP_URL. */
  readonly imapUrl: string
  close(): void
}

/** Why there is no mail server, in a sentence that says how to get one. */
export function whyNoMail(): string | undefined {
  const isThere = (file: string) => spawnSync('test', ['-x', file]).status === 0
  const parts = ['/usr/sbin/dovecot', '/usr/lib/dovecot/imap', '/usr/lib/dovecot/lmtp']
  if (!parts.every(isThere))
    return 'Dovecot is not installed (Debian, as root: apt-get install dovecot-imapd dovecot-lmtpd)'
  const version = spawnSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' }).stdout.split(' ')[0]
  if (!version?.startsWith('2.3.'))
    return `Dovecot ${version} is installed, whose settings are written otherwise than those of 2.3`
  return process.getuid?.() === 0 ? undefined : 'Dovecot drops its rights, so it is started by root alone'
}

const user = 'codes'
const password = 'real-pool'

export async function openMail(folder: string): Promise<Mail> {
  const [lmtpPort, imapPort] = [await freePort(), await freePort()]
  const home = path.join(folder, 'mail')
  mkdirSync(path.join(home, 'run'), { recursive: true })
  mkdirSync(path.join(home, user))
  const [uid, gid] = idsOf('mail')
  chmodSync(folder, 0o755) // the mailbox is in the rights of another user
  chownSync(path.join(home, user), uid, gid)
  const file = path.join(home, 'dovecot.conf')
  writeFileSync(file, configuration(home, lmtpPort, imapPort, uid, gid))
  const server = spawn('/usr/sbin/dovecot', ['-F', '-c', file], { stdio: 'ignore' })
  await Promise.all([listening(lmtpPort, server), listening(imapPort, server)])
  const imapUrl = `imap://${user}:${password}@127.0.0.1:${imapPort}/INBOX`
  return { lmtpPort, imapUrl, close: () => void server.kill() }
}

/** Every address leads to one mailbox; its user is known to nobody else. */
const configuration = (home: string, lmtp: number, imap: number, uid: number, gid: number): string => `
protocols = imap lmtp
base_dir = ${home}/run
log_path = ${home}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${home}/${user}/Maildir
first_valid_uid = ${uid}
first_valid_gid = ${gid}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
passdb {
  driver = static
  args = nopassword=n password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}/${user} allow_all_users=yes
}
`

function idsOf(name: string): [number, number] {
  const id = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  return [id('-u'), id('-g')]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

async function listening(port: number, server: ChildProcess): Promise<void> {
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error('dovecot ended at once: see its log')
    await pause(20)
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(socket.destroy() !== undefined))
    socket.once('error', () => done(false))
  })
