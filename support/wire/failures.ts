// Ends of a call or a step that are neither pass nor fail: the target is not there, or it cannot do what the scenario needs.
export class TargetUnreachable extends Error {
  override readonly name = 'TargetUnreachable'
}

export class NotApplicable extends Error {
  override readonly name = 'NotApplicable'
}

const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'])

/** True when nobody answered at all; an answer that is no AWS JSON is a finding, not an outage. */
export function isNetworkError(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string }
  return network.has(code ?? '') || name === 'TimeoutError'
}
