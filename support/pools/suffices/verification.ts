// Which verification of addresses a given pool may have for a scenario that says nothing of it: any, as long as nobody signs up.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Shape } from '../shapes'

const named = ['no verification', 'phone verification']

/** Whoever signs up there, or proves an address, is asked for less than the scenario presumes (support/actors/presumed.ts). */
export const verificationSuffices = ({ traits }: Shape): boolean => !named.some((trait) => traits.has(trait))

type Verifying = Pick<UserPoolType, 'AutoVerifiedAttributes'>

export const verifiesAlike = ({ create }: Pick<Shape, 'create'>, { AutoVerifiedAttributes = [] }: Verifying): boolean =>
  textOf(create.AutoVerifiedAttributes) === textOf(AutoVerifiedAttributes)

const textOf = (names: readonly string[] = []) => [...names].sort().join()
