// Our sentences for a Cucumber project of somebody else's: what cognito-mfa-conformance/steps loads. In the project itself Cucumber finds the files.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import '../support/guard'
import '../support/world'
import '../support/hooks'
import '../support/parameter-types'

for (const file of readdirSync(__dirname)) if (/\.steps\.[jt]s$/.test(file)) require(path.join(__dirname, file))
