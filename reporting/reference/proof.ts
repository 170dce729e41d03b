// What proves the lines of the reference: the scenarios of a run in which something was seen, named once and sorted.
import type { Key, RefusalLine } from '../../catalogue/index'
import type { Row } from '../row'
import { titleOf } from '../title'
import type { Answer } from './answers'

export interface Proof {
  id: string
  title: string
  uri: string
}

export function proofsOf(rows: readonly Row[]): Proof[] {
  const byId = new Map(rows.map((row) => [row.id, { id: row.id, title: titleOf(row), uri: row.uri }]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export interface KeyProof {
  /** It was sent, and the answer was taken. */
  taken: Proof[]
  /** Everything else was sent, and the answer was refused. */
  leftOut: Proof[]
  /** The same, for each wrong name that was sent in its place. */
  misspelt: { name: string; proofs: Proof[] }[]
  /** The answer was taken without it. */
  unneeded: Proof[]
  refusals: string[]
}

export function keyProof(key: Key, required: readonly string[], answers: readonly Answer[]): KeyProof {
  const here = answers.filter(({ asked }) => asked !== undefined)
  const rowsOf = (chosen: readonly Answer[]) => proofsOf(chosen.map(({ row }) => row))
  const taken = here.filter(({ to }) => to !== undefined)
  const without = here.filter((one) => !has(one.keys, key.key) && complete(one.keys, required, key) && blames(one, key))
  const wrongly = (name: string) => without.filter(({ keys }) => name in keys)
  const plain = without.filter(({ keys }) => !key.misspelt.some((name) => name in keys))
  return {
    taken: rowsOf(taken.filter(({ keys }) => has(keys, key.key))),
    leftOut: rowsOf(plain),
    misspelt: key.misspelt.map((name) => ({ name, proofs: rowsOf(wrongly(name)) })).filter((one) => one.proofs.length),
    unneeded: rowsOf(taken.filter(({ keys }) => !has(keys, key.key))),
    refusals: [...new Set(without.map(({ refusal }) => wordsOf(refusal)))].sort(),
  }
}

/** All that the challenge requires but this key: then the refusal is this key's. */
const complete = (keys: Answer['keys'], required: readonly string[], { key }: Key): boolean =>
  required.every((other) => other === key || other in keys)

/** A key that is not always due is missed only where the refusal says so, and the key that calls for it is there. */
function blames({ refusal, keys }: Answer, { key, need, with: beside }: Key): boolean {
  if (!refusal) return false
  if (need === 'required') return true
  if (!Object.entries(beside ?? {}).every(([name, value]) => keys[name] === value)) return false
  const names = key.endsWith('<name>') ? 'attributes given' : key
  return refusal.message?.includes(names) === true
}

const has = (keys: Answer['keys'], key: string): boolean =>
  key.endsWith('<name>') ? Object.keys(keys).some((one) => one.startsWith(key.replace('<name>', ''))) : key in keys

/** The way of a refusal with the names of redaction left general: <client:1> is some client. */
export const wordsOf = (refusal: { type: string; message?: string } | undefined): string =>
  [refusal?.type ?? '', refusal?.message ?? '']
    .filter(Boolean)
    .join(': ')
    .replace(/<([a-z -]+):\d+>/g, '<$1>')

/** Where a line has no text, only scenarios that rest on one of its facts can tell that it was this refusal. */
export const refused = (line: RefusalLine, answers: readonly Answer[]): Proof[] =>
  proofsOf(
    answers
      .filter(({ refusal }) => refusal && (line.error === 'any' || refusal.type === line.error))
      .filter(({ refusal, row }) =>
        line.message === undefined
          ? line.facts.some((id) => row.facts.includes(id))
          : wordsOf(refusal) === `${line.error}: ${line.message}`,
      )
      .map(({ row }) => row),
  )
