import { isDigit } from './characters.ts'

/**
 * Words that often precede or follow a key, or are next to it in a data file. They show where its random part begins and
 * ends, never whether it is a key.
 */
const commonWords: ReadonlySet<string> = new Set(
  `access account acct active admin alice android apache api apikey app apps archive auth authorization aws azure backend
  backup bak bash basic bearer bob body bool boolean bot bucket build cache card cert channel ci class client clone cloud
  code color comment common config console consumer content copy count created credential credentials cron current custom
  dark data database date dated days db debug default delete deleted demo deploy deprecated desc description dev device disable
  disabled do docker docs domain dummy email enabled encoded end env error event example expire expired external false file
  final first fixme foo for format from frontend func gcp git github gitlab global go goes group hash header here hidden host
  hosted html http https id ids image in index info insert int integration internal ios is issue item items java javascript
  job json key keyname keys kind label lang language last latest legacy length level light link list live load local login
  long main managed master me message metadata method mobile mode model month name net netfilter new next no node none not note
  null number obj object of off ok old on one only option optional or order org orig original other owner page pass passwd pat
  password path payload phone php pk placeholder please port position post preprod pref preview primary prio priv private prod
  product production project prop provider proxy public push put py python qa query queue read redacted redis ref refresh region
  release remote remove removed renew replace request reset response result revoke revoked role rk root rotate rotated rsa run
  sample sandbox save schema scope script search second secondary secret secrets section server service session set setting
  settings shared shell sig signature site size sk source sql staging stage start state static status std stderr stdin stdout
  stop storage store str string sub support suffix svc switch sync sys system table tag target team temp template tenant test
  tester testing tests text the theme this time title tmp to todo token tokens top true txt type uat ui undefined unit
  unused update updated uri url us usage use used user username users uuid val valid value values var vault version view
  web webhook website with word work worker write www xml yaml year your zone`.split(/\s+/),
)

/** True for a listed word in one case or with a capital, and for small numbers and versions. */
export function isCommonWord(text: string): boolean {
  if (isDigit(text.charCodeAt(text.length - 1))) return /^v?\d{1,4}$/.test(text)
  const lower = text.toLowerCase()
  if (!commonWords.has(lower)) return false
  return text === lower || text === text.toUpperCase() || text.slice(1) === lower.slice(1)
}

/** 1 for two letters that a listed word begins with, by `26 * first + second`. */
const beginnings = new Uint8Array(26 * 26)
for (const word of commonWords) {
  const index = pairIndex(word.charCodeAt(0), word.charCodeAt(1))
  if (index !== null) beginnings[index] = 1
}

/** A cheap test: false if no listed word begins with these two characters, in any case. */
export function mayBeginCommonWord(first: number, second: number): boolean {
  const index = pairIndex(first, second)
  return index !== null && beginnings[index] === 1
}

function pairIndex(first: number, second: number): number | null {
  const high = (first | 0x20) - 0x61
  const low = (second | 0x20) - 0x61
  return high >= 0 && high < 26 && low >= 0 && low < 26 ? 26 * high + low : null
}
