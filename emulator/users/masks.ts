// How an answer hides where a code was sent (SIGNUP-005, SIGNUP-006).

/** First character of each side of the @ and three stars; the rest of the domain is not shown. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${first(address)}***@${first(address.slice(at + 1))}***`
}

/** A star a digit but for the last four, so that the length stays visible. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return `+${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`
}

const first = (text: string): string => [...text][0] ?? ''
