// What --help says beneath the options of each command: an example, and what it is good to know.
export const example = (command: string, more: string): string => `\nExample:\n  ${command}\n${more}`

export const REPORTS = `
Reports: <out>/<target>/index.html, junit.xml, messages.ndjson, conformance.md and conformance.json.
Settings are read from the environment and from .env; .env.example lists them.
`

export const PLAN = `
The pool is read (DescribeUserPool, GetUserPoolMfaConfig, DescribeUserPoolClient). A copy of it is made in this process, and the
scenarios are rehearsed there: nobody gets a message, and the pool itself is asked for nothing else. Exit code 3: it cannot be read.
`

export const SWEEP = `
A run on a real pool writes down what it makes before it makes it (COGNITO_JOURNAL), and removes it at its end. What a run
that was killed could not remove is deleted here, and nothing else. A pool whose configuration it had changed is put back as it was.
What a run without credentials left (COGNITO_PROFILE=black-box) needs the settings of that run: its users sign in once more and
delete themselves.
`

export const REFERENCE = `
Files: challenge-responses.md and .html (with --lang ja: challenge-responses.ja.md and .html), challenge-responses.json with its
schema, and challenge-responses.d.ts. Without [messages], those of the last run on the emulator are read.
`

export const MERGE = `
The parts come from as many runs: cognito-mfa run --shard 1/3 --out parts/1, then 2/3 and 3/3, on one machine or on three. Parts
that are missing, doubled or of another run are refused. The exit code is that of the whole run.
`

export const MATRIX = `
Two profiles: core, the life of MFA with passwords, authenticator apps and SMS; extended, all stages. Only a whole run without a failure,
known or not, is called conformant. badges/<target>.svg tells the core, badges/<target>-extended.svg all.
`

export const AWS_CLI = `  aws cognito-idp list-user-pools --max-results 5 --endpoint-url http://127.0.0.1:9229

With --triggers ./triggers.ts, LambdaConfig of a pool names functions of that file in its ARNs.
Beside the API: GET /_emulator/health, GET /_emulator/messages?to=<address>, POST /_emulator/clock, POST /_emulator/reset.
`
