// The model's regular expressions as tests of a whole value: Java's meaning, in a time that grows with the length only.
type Matches = (value: string) => boolean

const visible = '\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}'
const message = `[${visible}\\s*]*`
const javaSpace = ' \\t\\n\\x0B\\f\\r' // Java's \s is ASCII

/** Patterns that would backtrack for minutes over a long value made for it: the same, said by looking for their marks. */
const inLinearTime: Readonly<Record<string, () => Matches>> = {
  [`${message}\\{####\\}${message}`]: () => marked(whole(message), '{####}'),
  [`${message}\\{##${message}##\\}${message}`]: () => marked(whole(message), '{##', '##}'),
  '.*\\{####\\}.*': () => marked(whole('.*'), '{####}'),
  [`[${visible}]+@[${visible}]+`]: () => {
    const isVisible = whole(`[${visible}]+`)
    return (value) => value.slice(1, -1).includes('@') && isVisible(value)
  },
}

function marked(isAllowed: Matches, ...marks: string[]): Matches {
  return (value) => {
    let from = 0
    for (const mark of marks) {
      const at = value.indexOf(mark, from)
      if (at < 0) return false
      from = at + mark.length
    }
    return isAllowed(value)
  }
}

function whole(pattern: string): Matches {
  const dotAll = pattern.startsWith('(?s)')
  const source = pattern.replace('(?s)', '').replaceAll('[\\S]', `[^${javaSpace}]`).replaceAll('\\s', javaSpace)
  const expression = new RegExp(`^(?:${source})$`, dotAll ? 'su' : 'u')
  return (value) => expression.test(value)
}

const made = new Map<string, Matches>()

/** Made once a pattern. */
export function matcher(pattern: string): Matches {
  const known = made.get(pattern)
  if (known) return known
  const matches = inLinearTime[pattern]?.() ?? whole(pattern)
  made.set(pattern, matches)
  return matches
}
