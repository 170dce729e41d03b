// What the tokens say of groups: their names in both, their roles in the ID token alone (TOK-004, TOK-005, TOK-010).
import { type Group, precedenceOf } from '../pool/group'

type GroupClaims = Readonly<Record<string, string | readonly string[]>>

/** Absent for a user who is in no group (TOK-004: "where they apply"). */
export const groupClaims = (groups: readonly Group[]): GroupClaims =>
  groups.length > 0 ? { 'cognito:groups': groups.map(({ name }) => name) } : {}

/** All the roles of the groups, as the guide has it (GRP-006). */
export function roleClaims(groups: readonly Group[]): GroupClaims {
  const roles = rolesOf(groups)
  const preferred = preferredRole(groups)
  return {
    ...(roles.length > 0 && { 'cognito:roles': roles }),
    ...(preferred !== undefined && { 'cognito:preferred_role': preferred }),
  }
}

/** GRP-007; groups of one precedence that have different roles prefer none (GRP-008). Groups come best first. */
function preferredRole(groups: readonly Group[]): string | undefined {
  const [best] = groups
  if (!best) return undefined
  const [role, ...others] = rolesOf(groups.filter((group) => precedenceOf(group) === precedenceOf(best)))
  return others.length === 0 ? role : undefined
}

const rolesOf = (groups: readonly Group[]): string[] => [
  ...new Set(groups.flatMap(({ config }) => config.RoleArn ?? [])),
]
