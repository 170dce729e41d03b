// Edits of what a request carries besides the keys that MFA needs: every optional member, and a value of another type.
import type { Draft, Edit } from '../wire/draft'
import type { Phrase } from './phrases'

export const answerEdits: readonly Phrase<Edit>[] = [
  [/with every optional member/, () => optionalMembers],
  [/with ([A-Z_]+) as a number/, (key = '') => asNumber(key)],
]

/** The right value, of the wrong type (CHAL-013). */
const asNumber =
  (key: string): Edit =>
  (draft) => {
    const value = draft.keys[key]
    const number = async () => Number(typeof value === 'function' ? await value(draft) : value)
    Object.assign(draft.keys, { [key]: number })
  }

/** CHAL-011: the two doors differ in the context of the user. */
function optionalMembers({ members, door }: Draft): void {
  members.ClientMetadata = { purpose: 'mfa-conformance' }
  members.AnalyticsMetadata = { AnalyticsEndpointId: 'mfa-conformance' }
  if (door === 'user API') members.UserContextData = { IpAddress: '192.0.2.1' }
  else members.ContextData = contextData
}

const contextData = {
  IpAddress: '192.0.2.1',
  ServerName: 'app.example.com',
  ServerPath: '/sign-in',
  HttpHeaders: [{ headerName: 'user-agent', headerValue: 'mfa-conformance' }],
}
