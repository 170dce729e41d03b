// Which members of requests and answers are secret, and the kind of name each is given in transcripts.
const kinds: readonly [key: RegExp, kind: string][] = [
  [/^(access_?token)$/i, 'access token'],
  [/^(id_?token)$/i, 'id token'],
  [/^(refresh_?token|token)$/i, 'refresh token'],
  [/^session$/i, 'session'],
  [/^secret_?hash$/i, 'secret hash'],
  [/^(secretcode|clientsecret)$/i, 'secret'],
  [/password$/i, 'password'],
  [/^(SRP_[AB]|SALT|SECRET_BLOCK|PASSWORD_CLAIM_.*)$/i, 'proof'],
  [/^(device_?group_?key|device_?key)$/i, 'device'],
  [/^(CredentialId|rawId|userHandle)$/i, 'passkey'],
  [/code$/i, 'code'],
  [/^(user_?name|user_id_for_srp|usersub|sub|cognito:username|preferred_username)$/i, 'user'],
  [/^email$/i, 'e-mail'],
  [/^phone_number$/i, 'phone'],
  [/^clientid$/i, 'client'],
  [/^userpoolid$/i, 'pool'],
]

/** Keys that look secret and are not: their values are words of the API. */
const harmless =
  /^(TokenType|CODE_DELIVERY_.*|.*Validity(Units)?|AuthFlow|ChallengeName|ANSWER|MFAS_CAN_.*|.*Configuration|reasonCode|FriendlyCredentialName)$/
const harmlessValue = /^(seconds|minutes|hours|days|ENABLED|DISABLED|required|preferred|discouraged)$/
const suspicious = /pass|secret|token|session|code|hash|signature|srp|key|credential/i

/** The kind of secret that a value under a key is, or undefined when the key says nothing of a secret. */
export function kindOf(key: string, value: string): string | undefined {
  if (value === '' || harmless.test(key) || harmlessValue.test(value)) return undefined
  const name = key.replace(/^userAttributes\./, '')
  const known = kinds.find(([pattern]) => pattern.test(name))
  return known ? known[1] : suspicious.test(name) ? 'secret' : undefined
}

/** What gives itself away by its form wherever it stands: JWTs, pool ids and long opaque strings. */
export const secretForms: readonly [form: RegExp, kind: string][] = [
  [/\beyJ[\w-]{8,}\.[\w-]*\.[\w.-]+/g, 'token'],
  [/\b[a-z]{2}(?:-[a-z]+)+-\d_[0-9A-Za-z]{9}\b/g, 'pool'],
  [/(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Z])[\w+/=-]{48,}/g, 'opaque'],
]

/** A code may be sent as a number too, to see it refused; smaller numbers are settings. */
export const smallestCode = 100_000

/** Every secret of a request or an answer with its kind, found by keys; JSON inside strings is read too. */
export function* secretsIn(value: unknown, key?: string): Generator<[kind: string, secret: string]> {
  if (typeof value === 'string') {
    yield* secretsInText(value, key)
  } else if (typeof value === 'number') {
    if (value >= smallestCode) yield* secretsInText(String(value), key)
  } else if (Array.isArray(value)) {
    for (const item of value) yield* secretsIn(item, key)
  } else if (value !== null && typeof value === 'object') {
    const { Name } = value as { Name?: unknown }
    for (const [member, inner] of Object.entries(value)) {
      yield* secretsIn(inner, member === 'Value' && typeof Name === 'string' ? Name : member)
    }
  }
}

function* secretsInText(text: string, key: string | undefined): Generator<[string, string]> {
  const inner = parsed(text)
  const kind = key === undefined ? undefined : kindOf(key, text)
  if (inner) yield* secretsIn(inner)
  else if (kind) yield [kind, text]
}

/** userAttributes of NEW_PASSWORD_REQUIRED is an object in a string (CHAL-110). */
function parsed(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
