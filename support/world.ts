// The world of a scenario: its target, pool, actors, and the last outcome, which some step has to examine.
import { setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber'
import { Actor } from './actors/actor'
import { newIdentity } from './actors/identity'
import type { Pool } from './pools/pool'
import type { Do } from './pools/provider'
import { Redactor } from './redaction'
import { type Run, theRun } from './run'
import { Transcript, transcriptType } from './transcript'
import { call } from './wire/call'
import type { Operation } from './wire/operation'
import { administrator, type Outcome, type Speaker } from './wire/outcome'
import { succeeded } from './wire/succeeded'
import { messagesOf } from './wire/told'

export class MfaWorld extends World {
  readonly redactor = new Redactor()
  readonly transcript = new Transcript(this.redactor)
  readonly freshPools: Pool[] = []
  readonly #actors = new Map<string, Actor>()
  #pool: Pool | undefined
  #last: Outcome | undefined

  get run(): Run {
    return theRun()
  }

  /** The actor of that name, made at the first mention. */
  actor(name: string): Actor {
    const known = this.#actors.get(name)
    if (known) return known
    const actor = new Actor(name, newIdentity(name, this.run.id, this.run.target.addresses))
    for (const kind of ['user', 'password', 'e-mail', 'phone'] as const) this.redactor.know(kind, actor[members[kind]])
    this.#actors.set(name, actor)
    return actor
  }

  get pool(): Pool {
    if (!this.#pool) throw new Error('the scenario has no pool yet: begin with "Given a pool with …"')
    return this.#pool
  }

  async useSharedPool(shape: string): Promise<Pool> {
    return this.#use(await this.sharedPool(shape, 'first'))
  }

  async useFreshPool(shape: string): Promise<Pool> {
    const pool = await this.run.pools.fresh(shape, this.act)
    this.freshPools.push(pool)
    return this.#use(pool)
  }

  /** A pool that a step made by itself is the scenario's own, and deleted after it. */
  adopt(pool: Pool): Pool {
    this.freshPools.push(pool)
    return this.#use(pool)
  }

  async sharedPool(shape: string, which: string): Promise<Pool> {
    return this.#know(await this.run.pools.shared(shape, which, this.run.act))
  }

  /** Asks the service for something that may be refused; some step has to examine a refusal before the next call. */
  async call<Name extends Operation>(speaker: Speaker, operation: Name, input: object): Promise<Outcome<Name>> {
    this.nothingUnexamined()
    const { target } = this.run
    target.budget?.mayCall(operation, input, (speaker.actor?.home ?? this.#pool)?.shape)
    const outcome = await call(target, this.transcript, speaker, operation, input)
    this.#countMessages(operation, input, outcome.response, speaker.actor)
    this.#last = outcome as unknown as Outcome
    return outcome
  }

  /** Does something as the administrator that must succeed. */
  act: Do = async (operation, input) => succeeded(await this.call(administrator, operation, input))

  /** The last outcome, to assert on. */
  examineLast(): Outcome {
    if (!this.#last) throw new Error('nothing was sent yet')
    this.#last.examined = true
    return this.#last
  }

  nothingUnexamined(): void {
    const { refusal, examined, operation } = this.#last ?? {}
    if (refusal && !examined) {
      throw new Error(`${operation} was refused with ${refusal.type} (${refusal.message}) and no step examined it`)
    }
  }

  /** Puts the redacted transcript into the report. */
  async attachTranscript(): Promise<void> {
    if (this.transcript.isEmpty) return
    const text = this.transcript.text(this.run.target.name, this.#pool?.shape.name)
    await this.attach(text, transcriptType)
  }

  /** An administrator's call names the user it is about. */
  #countMessages(operation: Operation, input: object, response: object | undefined, by: Actor | undefined): void {
    const sent = messagesOf(operation, input, response)
    this.run.target.budget?.spend(sent)
    const { Username } = input as { Username?: string }
    const about =
      by ?? [...this.#actors.values()].find(({ username, login }) => [username, login].includes(Username ?? ''))
    if (about) for (const carrier of sent) about.messages[carrier] += 1
  }

  #use(pool: Pool): Pool {
    this.#pool = pool
    return this.#know(pool)
  }

  #know(pool: Pool): Pool {
    this.redactor.know('pool', pool.knownId)
    for (const { id, secret } of Object.values(pool.clients)) {
      this.redactor.know('client', id)
      this.redactor.know('secret', secret)
    }
    return pool
  }
}

const members = { user: 'username', password: 'password', 'e-mail': 'email', phone: 'phone' } as const

setWorldConstructor(MfaWorld)
setDefaultTimeout(60_000)
