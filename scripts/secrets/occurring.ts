// Which of many thousand strings occur in a long text, in one pass over it: a rolling hash of their first characters (Rabin and Karp).

/** No string sought may be shorter. */
export const shortest = 6
const base = 31
const baseToTheWindow = Array.from({ length: shortest }).reduce<number>((power) => Math.imul(power, base), 1)
const slots = 1 << 22
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1)

export function occurring(sought: readonly string[], text: string): Set<string> {
  const byStart = new Map<string, string[]>()
  for (const one of sought) byStart.set(one.slice(0, shortest), [...(byStart.get(one.slice(0, shortest)) ?? []), one])
  const taken = new Uint8Array(slots)
  for (const start of byStart.keys()) taken[slotOf(hashOf(start))] = 1
  const found = new Set<string>()
  let hash = 0
  for (let end = 0; end < text.length; end++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(end)) | 0
    if (end >= shortest) hash = (hash - Math.imul(text.charCodeAt(end - shortest), baseToTheWindow)) | 0
    if (end + 1 < shortest || !taken[slotOf(hash)]) continue
    const at = end + 1 - shortest
    for (const one of byStart.get(text.slice(at, end + 1)) ?? []) if (text.startsWith(one, at)) found.add(one)
  }
  return found
}

function hashOf(start: string): number {
  let hash = 0
  for (let at = 0; at < start.length; at++) hash = (Math.imul(hash, base) + start.charCodeAt(at)) | 0
  return hash
}
