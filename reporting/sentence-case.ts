// Names of files and folders as headings: software-token → Software token, sms → SMS.
const ABBREVIATIONS = new Set(['api', 'jwks', 'mfa', 'otp', 'sms', 'srp', 'totp'])

export const sentenceCase = (slug: string): string => {
  const words = slug.split('-').map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
