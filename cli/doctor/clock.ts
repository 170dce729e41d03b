// How far the service's clock is from ours, and what that does to codes of an authenticator app.
export function clockSentence(skewMs: number): { sentence: string; isFine: boolean } {
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  if (seconds < 2)
    return { sentence: 'Clock: that of the service agrees with the one here, as far as a second', isFine: true }
  const where = `Clock: that of the service is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} the one here`
  if (seconds <= 25)
    return {
      sentence: `${where}; the run makes TOTP codes by the clock of the service, and none is lost by it`,
      isFine: true,
    }
  const others = 'an app on a device with the time of here would show codes that the service refuses'
  const late = seconds < 300 ? '' : '; the SDK corrects its signatures, other clients are refused'
  return {
    sentence: `${where}: the run makes TOTP codes by the clock of the service, but ${others}${late}`,
    isFine: false,
  }
}
