// The users that a run without credentials signed up and has not deleted, each with a file that only its owner may read.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { claimsOf } from '../wire/claims'
import { type Held, heldFrom, type Kept, keptOf } from './held'

export class KeyRing {
  readonly #files = new Map<Held, { readonly name: string; text: string }>()
  #made = 0

  /** `stem` is the journal's file without its ending; `gone` hears of each user that is deleted. */
  constructor(
    private readonly stem: string,
    private readonly gone: (user: Held) => void,
  ) {}

  /** As a dead run left it. */
  static of(stem: string): KeyRing {
    const ring = new KeyRing(stem, () => {})
    const [folder, begin] = [path.dirname(stem), `${path.basename(stem)}.`]
    const names = readdirSync(folder).filter((name) => name.startsWith(begin))
    for (const name of names.filter((one) => one.endsWith(unsent))) rmSync(path.join(folder, name))
    for (const name of names.filter((one) => one.endsWith(ending))) {
      const text = readFileSync(path.join(folder, name), 'utf8')
      ring.#files.set(heldFrom(JSON.parse(text) as Kept), { name: path.join(folder, name), text })
    }
    return ring
  }

  get users(): readonly Held[] {
    return [...this.#files.keys()]
  }

  add(kept: Kept): Held {
    const user = heldFrom(kept)
    this.#made += 1
    this.#files.set(user, { name: `${this.stem}.${this.#made}${ending}`, text: '' })
    return user
  }

  /** On the disk when it returns; a new file takes the place of the old one whole. */
  keep(user: Held): void {
    const file = this.#files.get(user)
    const text = JSON.stringify(keptOf(user))
    if (!file || file.text === text) return
    write(file.name + unsent, text)
    renameSync(file.name + unsent, file.name)
    file.text = text
  }

  drop(user: Held): void {
    const file = this.#files.get(user)
    if (!file) return
    this.#files.delete(user)
    if (existsSync(file.name)) rmSync(file.name)
    this.gone(user)
  }

  /** By a name, an access token or a session, whatever a request shows. */
  owner({ names = [], token, session }: Shown): Held | undefined {
    const all = token ? [...names, claimsOf(token).username] : names
    const users = this.users
    return (
      users.find((user) => all.some((name) => name && [user.username, user.sub].includes(name))) ??
      users.find((user) => session !== undefined && user.sessions.has(session)) ??
      users.find((user) => all.some((name) => name && [user.email, user.phone].includes(name)))
    )
  }
}

export interface Shown {
  readonly names?: readonly (string | undefined)[]
  readonly token?: string | undefined
  readonly session?: string | undefined
}

const ending = '.key'
/** Not yet in its place: what it tells of was never sent. */
const unsent = '.new'

function write(name: string, text: string): void {
  const descriptor = openSync(name, 'w', 0o600)
  writeSync(descriptor, text)
  fsyncSync(descriptor)
  closeSync(descriptor)
}
