// The types of sender.js, for its tests.

import type { KeyringNode } from '@aws-crypto/client-node'
import type { SQSClient } from '@aws-sdk/client-sqs'

export interface SenderEvent {
  readonly triggerSource: string
  readonly userPoolId: string
  readonly request: {
    readonly type: string
    readonly code?: string | null
    readonly userAttributes: Readonly<Record<string, string>>
    readonly clientMetadata?: Readonly<Record<string, string>> | null
  }
}

export function senderTo(on: {
  readonly keyring: KeyringNode
  readonly queue: SQSClient
  readonly queueUrl: string
  readonly log?: (line: string) => void
}): (event: SenderEvent) => Promise<void>
