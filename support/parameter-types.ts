// The parameter types of the sentences: each turns words of the features into what steps work with.
import { defineParameterType } from '@cucumber/cucumber'
import type { Door } from './actors/actor'
import { type ClientKind, clientKinds, clientTraits } from './pools/app-client'
import { mfaSettings, traits } from './pools/shapes'
import { treatments } from './tasks/administration'
import type { WhichSecret } from './tasks/client-secrets'
import { factors, preferences } from './tasks/preference'
import type { WhichSession } from './tasks/user-sessions'
import { triggerNames } from './triggers/traits'
import { ceremonyOf, ceremonyPattern } from './words/ceremonies'
import { codeOf, codePattern } from './words/codes'
import { deviceOf, devicePattern } from './words/devices'
import { editOf, editPattern } from './words/edits'
import { mfaConfigOf, mfaConfigPattern } from './words/mfa-config'
import { actorNames, anyPhrase, meaningOf } from './words/phrases'
import { poolSettingsOf, poolSettingsPattern } from './words/pool-settings'
import { rawEditOf, rawEditPattern } from './words/raw-edits'
import { userOf, userPattern } from './words/users'
import type { MfaWorld } from './world'

const oneOf = (words: readonly string[]) => new RegExp([...words].sort((a, b) => b.length - a.length).join('|'))
const word = <T extends string>(name: string, words: readonly T[]) =>
  defineParameterType({ name, regexp: oneOf(words), transformer: (text: string) => text as T })

const secondsIn: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }
const trait = oneOf(Object.keys(traits)).source

defineParameterType({
  name: 'actor',
  regexp: oneOf(actorNames),
  transformer(this: MfaWorld, name: string) {
    return this.actor(name)
  },
})
defineParameterType({
  name: 'shape',
  regexp: new RegExp(`(?:${oneOf(Object.keys(mfaSettings)).source})(?:(?:, | and )(?:${trait}))*`),
  transformer: (text: string) => text,
})
defineParameterType({ name: 'user', regexp: userPattern, transformer: userOf })
defineParameterType({ name: 'code', regexp: codePattern, transformer: codeOf })
defineParameterType({ name: 'device', regexp: devicePattern, transformer: deviceOf })
defineParameterType({ name: 'edit', regexp: editPattern, transformer: editOf })
defineParameterType({ name: 'ceremony', regexp: ceremonyPattern, transformer: ceremonyOf })
defineParameterType({
  name: 'clientTrait',
  regexp: anyPhrase(clientTraits),
  transformer: (text: string) => meaningOf(clientTraits, text),
})
defineParameterType({ name: 'mfaConfig', regexp: mfaConfigPattern, transformer: mfaConfigOf })
defineParameterType({ name: 'poolSettings', regexp: poolSettingsPattern, transformer: poolSettingsOf })
defineParameterType({ name: 'rawEdit', regexp: rawEditPattern, transformer: rawEditOf })
defineParameterType({ name: 'operation', regexp: /[A-Z][A-Za-z]+/, transformer: (text: string) => text })
defineParameterType({
  name: 'duration',
  regexp: /\d+ (?:second|minute|hour|day)s?/,
  transformer: (text: string) => Number.parseInt(text, 10) * (secondsIn[text.replace(/^\d+ |s$/g, '')] ?? 0),
})
defineParameterType({
  name: 'challenges',
  regexp: /[A-Z_]+(?:, [A-Z_]+)*(?: and [A-Z_]+)?/,
  transformer: (text: string) => text.split(/, | and /),
})
defineParameterType({
  name: 'names',
  regexp: /[a-z]+(?:, [a-z]+)*(?: and [a-z]+)?/,
  transformer: (text: string) => text.split(/, | and /),
})
defineParameterType({
  name: 'methods',
  regexp: /[a-z]\w*(?:, [a-z]\w*)*/,
  transformer: (text: string) => text.split(', '),
  useForSnippets: false,
})
word<WhichSession>('whichSession', ['oldest', 'newest'])
word<WhichSecret>('whichSecret', ['first', 'new'])
word<Door>('door', ['user API', 'admin API'])
word<ClientKind>('client', clientKinds)
word('login', ['user name', 'e-mail address', 'phone number'])
word('deviceStatus', ['remembered', 'not remembered'])
word('medium', ['phone', 'e-mail'])
word('verification', ['required', 'preferred'])
word('status', ['UNCONFIRMED', 'CONFIRMED', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD'])
word('delivery', ['an e-mail', 'an SMS'])
word('factor', factors)
word('preference', preferences)
word('treatment', treatments)
word('trigger', triggerNames)
word('tokenUse', ['access', 'ID'])
defineParameterType({ name: 'refusal', regexp: /[A-Z]\w+Exception/, transformer: (text: string) => text })
defineParameterType({ name: 'challenge', regexp: /[A-Z]+(?:_[A-Z]+)*/, transformer: (text: string) => text })
defineParameterType({ name: 'flow', regexp: /[A-Z]+(?:_[A-Z]+)+/, transformer: (text: string) => text })
defineParameterType({
  name: 'member',
  regexp: /[A-Za-z][\w.:]*/,
  transformer: (text: string) => text,
  useForSnippets: false,
})
