// Whether parts make one whole run: all of them, each once, none of another run. If not, one sentence that says so.
import type { Envelope } from '@cucumber/messages'
import { begun, sameDefinitions } from './joined'
import { type Part, partIn } from './part'

/** A part as it was read, with the name that the user knows it by. */
export interface ReadPart {
  name: string
  messages: readonly Envelope[]
}

/** Undefined when nothing is wrong. */
export function incomplete(parts: readonly ReadPart[]): string | undefined {
  const [first, ...others] = parts
  if (!first) return 'There are no parts to join.'
  const whole = parts.find(({ messages }) => !partIn(messages))
  if (whole) return `${whole.name} is no part of a run: play it with --shard, as in --shard 1/3.`
  return foreign(first, others) ?? doubled(parts) ?? missing(parts)
}

const saidBy = ({ messages }: ReadPart): Part => partIn(messages) as Part

function foreign(first: ReadPart, others: readonly ReadPart[]): string | undefined {
  const one = saidBy(first)
  for (const part of others) {
    const other = saidBy(part)
    const two = `${first.name} and ${part.name} are parts of different runs`
    if (one.of !== other.of) return `${two}: one of ${one.of} parts, the other of ${other.of}.`
    if (one.target !== other.target) return `${two}: the targets are ${one.target} and ${other.target}.`
    if (one.version !== other.version) return `${two}: of cognito-mfa ${one.version} and ${other.version}.`
    if (JSON.stringify(one.tested) !== JSON.stringify(other.tested))
      return `${two}: of other versions of ${one.target}.`
    if (one.plan !== other.plan) return `${two}: they chose other scenarios (features, --tags or --name).`
  }
  return changed([first, ...others].filter(({ messages }) => begun(messages)))
}

function changed([first, ...others]: readonly ReadPart[]): string | undefined {
  const other = first && others.find((part) => !sameDefinitions(first.messages, part.messages))
  return other && `${first.name} and ${other.name} are parts of different runs: their features or steps differ.`
}

function doubled(parts: readonly ReadPart[]): string | undefined {
  const seen = new Map<number, ReadPart>()
  for (const part of parts) {
    const { part: number, of } = saidBy(part)
    const before = seen.get(number)
    if (before) return `Part ${number}/${of} is there twice: ${before.name} and ${part.name}.`
    seen.set(number, part)
  }
  return undefined
}

function missing(parts: readonly ReadPart[]): string | undefined {
  const { of } = saidBy(parts[0] as ReadPart)
  const there = new Set(parts.map((part) => saidBy(part).part))
  const gone = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number))
  if (gone.length === 0) return undefined
  const names = gone.map((number) => `${number}/${of}`).join(', ')
  return `${gone.length === 1 ? 'A part is' : 'Parts are'} missing: ${names}; name the folder of each part.`
}
