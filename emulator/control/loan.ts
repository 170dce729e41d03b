// What POST /_emulator/functions asks for: functions of a process of this machine, for the triggers of one pool.
export interface Loan {
  readonly poolId: string
  /** Each function is called under it by its name. */
  readonly url: string
  readonly functions: readonly string[]
}

const example = '{"poolId": "…", "url": "http://127.0.0.1:9999", "functions": ["ask-riddle"]}'

/** The loan, or the sentence that says why not. */
export function loanOf(body: unknown): Loan | string {
  const { poolId, url, functions } = (body ?? {}) as Partial<Record<keyof Loan, unknown>>
  if (typeof poolId !== 'string') return `poolId must be the id of a user pool: ${example}`
  if (!Array.isArray(functions) || functions.some((name) => typeof name !== 'string'))
    return `functions must be a list of names: ${example}`
  if (typeof url !== 'string' || !isOfThisMachine(url)) return `url must be one of this machine: ${example}`
  return { poolId, url, functions }
}

/** Nobody is to make the pool server call other machines. */
function isOfThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
