// Puts the target's own role and identity where a request for a pool names those by which it sends.
import type { SenderSettings } from '../settings/senders'

/** The request as it is where the target sends nothing for real. */
export function dressed<Request extends object>(request: Request, senders: SenderSettings | undefined): Request {
  return senders ? (dress(request, senders) as Request) : request
}

function dress(value: unknown, senders: SenderSettings): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, dress(member, senders)])
  return { ...Object.fromEntries(members), ...own(value, senders) }
}

function own(members: object, { sms, emailArn }: SenderSettings): object {
  if ('SnsCallerArn' in members && sms) return { SnsCallerArn: sms.roleArn, ExternalId: sms.externalId }
  return 'SourceArn' in members && emailArn ? { SourceArn: emailArn } : {}
}
