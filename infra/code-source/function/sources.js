// The trigger sources of both custom senders, by which medium each sends (TRIG-008, TRIG-010).
const causes = [
  'SignUp',
  'Authentication',
  'ForgotPassword',
  'ResendCode',
  'UpdateUserAttribute',
  'VerifyUserAttribute',
  'AdminCreateUser',
]

/** It warns a user by e-mail, and there is nothing to type. */
const warning = 'CustomEmailSender_AccountTakeOverNotification'

const email = { medium: 'EMAIL', type: 'customEmailSenderRequestV1' }
const sms = { medium: 'SMS', type: 'customSMSSenderRequestV1' }

const senders = new Map([
  ...causes.map((cause) => [`CustomEmailSender_${cause}`, email]),
  ...causes.map((cause) => [`CustomSMSSender_${cause}`, sms]),
  [warning, email],
])

exports.sources = [...senders.keys()]

exports.carriesCode = (triggerSource) => triggerSource !== warning

/** An event that is none of these is of another trigger, or newer than this function. */
exports.mediumOf = (triggerSource, type) => {
  const sender = senders.get(triggerSource)
  if (!sender) throw new Error(`the trigger source ${JSON.stringify(triggerSource)} is not one of a custom sender`)
  if (sender.type === type) return sender.medium
  throw new Error(`${triggerSource}: the request is of the type ${JSON.stringify(type)}, not ${sender.type}`)
}
