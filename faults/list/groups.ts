// Faults in groups: who is in them, what the pool shows of them, and what tokens say.
import type { Body } from '../body'
import { body, insteadOf, success, without } from '../changes'
import type { Fault } from '../fault'
import { claims } from '../forge'

const noticedIn = ['groups']
const pretended = (name: string, about: string, on: string): Fault => ({
  name,
  about,
  on: [on],
  noticedIn,
  instead: () => success({}),
})

const said = (name: string, about: string, token: 'AccessToken' | 'IdToken', claim: string): Fault => ({
  ...claims(name, about, token, (all) => without(all, claim)),
  noticedIn,
})

export const groups: Fault[] = [
  said('the access token does not tell the groups', 'back ends let nobody in', 'AccessToken', 'cognito:groups'),
  said('the ID token does not tell the groups', 'applications hide what users may do', 'IdToken', 'cognito:groups'),
  said('the ID token does not tell the roles', 'no credentials can be had for them', 'IdToken', 'cognito:roles'),
  said('the ID token prefers no role', 'the role with too few rights is taken', 'IdToken', 'cognito:preferred_role'),
  {
    ...claims('every user is in a group of administrators', 'everybody may do anything', 'AccessToken', (all) => ({
      ...all,
      'cognito:groups': [...((all['cognito:groups'] as string[]) ?? []), 'admin'],
    })),
    noticedIn,
  },
  pretended('a user is not put into the group', 'nobody gets the rights', 'AdminAddUserToGroup'),
  pretended('a user is not taken out of the group', 'who left keeps the rights', 'AdminRemoveUserFromGroup'),
  pretended('a deleted group stays', 'rights that were taken back are still there', 'DeleteGroup'),
  {
    name: 'a group is not changed',
    about: 'a group keeps the role it should lose',
    on: ['UpdateGroup'],
    noticedIn,
    request: ({ input }) => without(input, 'Description', 'Precedence', 'RoleArn'),
  },
  {
    name: 'two groups of one name',
    about: 'nobody knows which one a user is in',
    on: ['CreateGroup'],
    noticedIn,
    answer: insteadOf('GroupExistsException', ({ input }) => success({ Group: input })),
  },
  {
    name: 'a group without its precedence',
    about: 'nobody knows which role counts',
    on: ['CreateGroup', 'GetGroup', 'UpdateGroup'],
    noticedIn,
    answer: body((whole) => ({ ...whole, Group: without((whole.Group ?? {}) as Body, 'Precedence') })),
  },
  {
    name: 'the list of groups ends with its first page',
    about: 'groups are overlooked',
    on: ['ListGroups'],
    noticedIn,
    answer: body((whole) => without(whole, 'NextToken')),
  },
  {
    name: 'a user is shown in no group',
    about: 'support sees no rights where there are some',
    on: ['AdminListGroupsForUser'],
    noticedIn,
    answer: body((whole) => ({ ...whole, Groups: [] })),
  },
  {
    name: 'a group is shown without users',
    about: 'an audit overlooks who has the rights',
    on: ['ListUsersInGroup'],
    noticedIn,
    answer: body((whole) => ({ ...whole, Users: [] })),
  },
]
