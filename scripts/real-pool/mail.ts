// A real mail server of the test's own: Dovecot from Debian's packages, which takes messages by LMTP and shows them by IMAP.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface Mail {
  readonly lmtpPort: number
  /** For COGNITO_IMAP_URL. */
  readonly imapUrl: string
  /** A folder of Maildir in which a file is a message, once the first was delivered. */
  readonly messages: string
  /** What it says of connections. */
  log(): string
  start(): Promise<void>
  stop(): Promise<void>
  close(): void
}

/** Why there is no mail server, in a sentence that says how to get one. */
export function whyNoMail(): string | undefined {
  const isThere = (file: string) => spawnSync('test', ['-x', file]).status === 0
  const parts = ['/usr/sbin/dovecot', '/usr/lib/dovecot/imap', '/usr/lib/dovecot/lmtp']
  if (!parts.every(isThere))
    return 'Dovecot is not installed (Debian, as root: apt-get install dovecot-imapd dovecot-lmtpd)'
  const version = spawnSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' }).stdout.split(' ')[0]
  if (version?.startsWith('2.3.')) return undefined
  return `Dovecot ${version} is installed, and only the settings of 2.3 are known here (Debian 12 has it)`
}

const user = 'codes'
const password = 'real-pool'

export async function openMail(folder: string): Promise<Mail> {
  const [lmtpPort, imapPort] = [await freePort(), await freePort()]
  const home = path.join(folder, 'mail')
  mkdirSync(path.join(home, 'run'), { recursive: true })
  mkdirSync(path.join(home, user))
  const owner = ownerOfMail()
  if (owner.rootless === '') {
    chmodSync(folder, 0o755) // the mailbox is in the rights of another user
    chownSync(path.join(home, user), owner.uid, owner.gid)
  }
  const file = path.join(home, 'dovecot.conf')
  writeFileSync(file, configuration(home, lmtpPort, imapPort, owner))
  let server: ChildProcess | undefined
  const runs = () => server?.exitCode === null && server.signalCode === null
  /** With everything that it started: connections would outlive it. */
  const kill = () => {
    if (server?.pid && runs()) process.kill(-server.pid, 'SIGKILL')
  }
  const start = async () => {
    server = spawn('/usr/sbin/dovecot', ['-F', '-c', file], { stdio: 'ignore', detached: true })
    await Promise.all([listening(lmtpPort, server), listening(imapPort, server)])
  }
  process.once('exit', kill)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  await start()
  return {
    lmtpPort,
    imapUrl: `imap://${user}:${password}@127.0.0.1:${imapPort}/INBOX`,
    messages: path.join(home, user, 'Maildir', 'cur'),
    log: () => readFileSync(path.join(home, 'dovecot.log'), 'utf8'),
    start,
    stop: async () => {
      const over = server && once(server, 'exit')
      kill()
      await over
    },
    close: () => {
      process.off('exit', kill)
      if (runs()) server?.kill()
    },
  }
}

/** Every address leads to one mailbox; its user is known to nobody else. */
const configuration = (home: string, lmtp: number, imap: number, { uid, gid, rootless }: Owner): string => `${rootless}
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
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}/${user} allow_all_users=yes
}
`

interface Owner {
  readonly uid: number
  readonly gid: number
  /** Settings without which Dovecot would change its rights. */
  readonly rootless: string
}

/** Root's own mail Dovecot does not keep; to anybody else it belongs as they are. */
function ownerOfMail(): Owner {
  const id = (...args: string[]) => spawnSync('id', args, { encoding: 'utf8' }).stdout.trim()
  if (process.getuid?.() === 0) return { uid: Number(id('-u', 'mail')), gid: Number(id('-g', 'mail')), rootless: '' }
  const rootless = `
default_internal_user = ${id('-un')}
default_internal_group = ${id('-gn')}
default_login_user = ${id('-un')}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}`
  return { uid: Number(id('-u')), gid: Number(id('-g')), rootless }
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
