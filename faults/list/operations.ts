// The operations that faults are played on, by what they have in common.
export const initiate = ['InitiateAuth', 'AdminInitiateAuth']
export const respond = ['RespondToAuthChallenge', 'AdminRespondToAuthChallenge']
export const signIn = [...initiate, ...respond]
export const showUser = ['GetUser', 'AdminGetUser']
export const prefer = ['SetUserMFAPreference', 'AdminSetUserMFAPreference']
export const enrol = ['AssociateSoftwareToken', 'VerifySoftwareToken']
/** Those of a custom sign-in, as LambdaConfig names them. */
export const customTriggers = ['DefineAuthChallenge', 'CreateAuthChallenge', 'VerifyAuthChallengeResponse']
