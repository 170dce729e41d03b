// Whether a pool keeps account of its users' sessions, how many of each user, and how its clients share them (USES-001).
export interface SessionTracking {
  readonly UserSessionTracking: 'ENABLED' | 'DISABLED'
  readonly TokenSession: { readonly MaxPerUser: number }
}

/** Of a pool that was never configured (USES-023). */
export const noTracking: SessionTracking = { UserSessionTracking: 'DISABLED', TokenSession: { MaxPerUser: 20 } }

/** How long a client takes up the session of another, in minutes (USES-033). */
export const defaultSharing = { MaxValidityMinutes: 60 }
