// What a trigger may answer: members of known kinds, anything else is no answer (TRIG-023).
import { Refusal } from '../errors'

interface Kinds {
  flag: boolean
  text: string
  texts: Record<string, string>
  tree: Record<string, unknown>
}
export type Expected = Readonly<Record<string, keyof Kinds>>
export type Answered<Members extends Expected> = { readonly [Name in keyof Members]?: Kinds[Members[Name]] }

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const isOf: Record<keyof Kinds, (value: unknown) => boolean> = {
  flag: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string',
  texts: (value) => isTree(value) && Object.values(value).every((text) => typeof text === 'string'),
  tree: isTree,
}

/** The `response` of an answered event; members that are null count as left out. The texts are in no fact. */
export function readAnswer<Members extends Expected>(answer: unknown, expected: Members): Answered<Members> {
  const response = isTree(answer) ? (answer as { response?: unknown }).response : undefined
  if (!isTree(response)) throw nonsense('Unrecognizable lambda output')
  const given = Object.entries(response).filter(([name, value]) => name in expected && value !== null)
  const wrong = given.find(([name, value]) => !isOf[expected[name] as keyof Kinds](value))
  if (wrong) throw nonsense(`Invalid lambda trigger response: ${wrong[0]}`)
  return Object.fromEntries(given) as Answered<Members>
}

export const nonsense = (message: string) => new Refusal('InvalidLambdaResponseException', message)
