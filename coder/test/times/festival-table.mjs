/**
 * Prints lexicon/festivals.tsv. Hindu festivals: tithi at the hour that the almanacs ask for, months by the sun's sidereal sign
 * (Lahiri), computed for Ujjain's meridian and latitude with astronomy-engine (MIT). Muslim ones: evening of a visible new moon in
 * India. Hebrew new year: the calendar of the ICU in Node.
 * «दिवाली»: the new moon of Ashwin at sunset. Run: npm i --no-save astronomy-engine && node coder/test/times/festival-table.mjs
 */
import * as A from 'astronomy-engine'

const [FIRST, LAST] = [1990, 2040]
const place = new A.Observer(23.18, 77.0, 480)
const IST = 5.5 / 24
const DAY = 86400000
const tropicalSun = (t) => A.SunPosition(t).elon
const moonSun = (t) => A.MoonPhase(t)
/** Lahiri ayanamsa, linear about 2000: 23.853 degrees, 50.29 seconds of arc a year. */
const ayanamsa = (t) => 23.853 + ((t.ut ?? 0) / 365.25) * (50.29 / 3600)
const siderealSun = (t) => (tropicalSun(t) - ayanamsa(t) + 360) % 360
const time = (ms) => A.MakeTime(new Date(ms))
/** Midnight of an Indian day as milliseconds. */
const midnight = (y, m, d) => Date.UTC(y, m - 1, d) - IST * DAY
const name = (ms) => new Date(ms + IST * DAY).toISOString().slice(0, 10)
const sunrise = (ms) => A.SearchRiseSet(A.Body.Sun, place, +1, time(ms), 1).date.getTime()
const sunset = (ms) => A.SearchRiseSet(A.Body.Sun, place, -1, time(ms), 1).date.getTime()
const at = {
  sunrise,
  forenoon: (ms) => sunrise(ms) + (sunset(ms) - sunrise(ms)) * 0.2,
  noon: (ms) => (sunrise(ms) + sunset(ms)) / 2,
  afternoon: (ms) => sunrise(ms) + (sunset(ms) - sunrise(ms)) * 0.7,
  sunset: (ms) => sunset(ms) + 0.02 * DAY,
  dusk: (ms) => sunset(ms) - 1.45 * (DAY / 24),
  night: (ms) => (sunset(ms) + sunrise(ms + DAY)) / 2,
}
const tithi = (ms) => Math.floor(moonSun(time(ms)) / 12) + 1

/** Lunar months (from new moon to new moon) with their name 1 = Chaitra … 12 = Phalguna; leap months are left out. */
function months() {
  const list = []
  let moon = A.SearchMoonPhase(0, time(Date.UTC(FIRST - 1, 0, 1)), 40)
  while (moon.date.getUTCFullYear() <= LAST + 1) {
    const next = A.SearchMoonPhase(0, moon.AddDays(20), 20)
    const [a, b] = [Math.floor(siderealSun(moon) / 30), Math.floor(siderealSun(next) / 30)]
    if (a !== b) list.push({ month: ((b + 12) % 12) + 1, from: moon.date.getTime(), to: next.date.getTime() })
    moon = next
  }
  return list
}

/** festival: month (amanta), tithi (1–15 bright, 16–30 dark), the hour that decides. */
const LUNAR = {
  ugadi: [1, 1, 'sunrise'],
  navratri: [7, 1, 'sunrise'],
  'ram-navami': [1, 9, 'noon'],
  'mahavir-jayanti': [1, 13, 'sunrise'],
  'hanuman-jayanti': [1, 15, 'sunrise'],
  'akshaya-tritiya': [2, 3, 'forenoon'],
  'buddha-purnima': [2, 15, 'sunrise'],
  'guru-purnima': [4, 15, 'sunrise'],
  'nag-panchami': [5, 5, 'sunrise'],
  'raksha-bandhan': [5, 15, 'afternoon'],
  janmashtami: [5, 23, 'night'],
  'ganesh-chaturthi': [6, 4, 'noon'],
  'anant-chaturdashi': [6, 14, 'sunrise'],
  'durga-ashtami': [7, 8, 'sunrise'],
  dussehra: [7, 10, 'afternoon'],
  'karva-chauth': [7, 19, 'sunset'],
  dhanteras: [7, 28, 'sunset'],
  diwali: [7, 30, 'sunset'],
  'govardhan-puja': [8, 1, 'sunrise'],
  'bhai-dooj': [8, 2, 'afternoon'],
  chhath: [8, 6, 'sunrise'],
  'guru-nanak-jayanti': [8, 15, 'sunrise'],
  'basant-panchami': [11, 5, 'forenoon'],
  'maha-shivaratri': [11, 29, 'night'],
  holika: [12, 15, 'dusk'],
}
const rows = []
const add = (festival, date) => {
  const year = Number(date.slice(0, 4))
  if (year >= FIRST && year <= LAST) rows.push(`${festival}\t${date}`)
}
for (const { month, from, to } of months())
  for (const [festival, [m, t, hour]] of Object.entries(LUNAR)) {
    if (m !== month) continue
    const days = []
    const first = new Date(from + IST * DAY)
    for (let d = midnight(first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()) - DAY; d < to + DAY; d += DAY) days.push(d)
    const near = days.filter((d) => Math.abs(at.noon(d) - (from + ((t - 0.5) / 30) * (to - from))) < 3 * DAY)
    // the tithi holds at the hour that decides; if at none, the day in whose course it began
    const right = near.filter((d) => tithi(at[hour](d)) === t)
    const day =
      (['ganesh-chaturthi', 'chhath', 'diwali'].includes(festival) ? right[0] : right.at(-1)) ??
      near.find((d) => tithi(at[hour](d)) % 30 === t - 1 && tithi(at[hour](d + DAY)) === (t % 30) + 1)
    if (day === undefined) throw new Error(`${festival} ${name(from)}`)
    add(festival, name(day))
    if (festival === 'holika') add('holi', name(day + DAY))
  }
for (let year = FIRST; year <= LAST; year++) {
  const sankranti = A.SearchSunLongitude((270 + ayanamsa(time(Date.UTC(year, 0, 14)))) % 360, time(Date.UTC(year, 0, 5)), 20).date.getTime()
  const day = name(sankranti + 0.25 * DAY)
  add('makar-sankranti', day)
  add('lohri', name(Date.parse(`${day}T00:00Z`) - DAY))
  add('baisakhi', name(A.SearchSunLongitude(ayanamsa(time(Date.UTC(year, 3, 14))), time(Date.UTC(year, 3, 5)), 20).date.getTime()))
}
/** Onam: the moon in Shravana at sunrise while the sun is in Simha; of two such days the later. */
const siderealMoon = (t) => (A.EclipticGeoMoon(t).lon - ayanamsa(t) + 360) % 360
for (let year = FIRST; year <= LAST; year++) {
  const found = []
  for (let d = midnight(year, 8, 15); d < midnight(year, 9, 20); d += DAY) {
    const rise = time(sunrise(d))
    const sun = siderealSun(rise)
    const moonAt = siderealMoon(rise)
    if (sun >= 120 && sun < 150 && moonAt >= 280 && moonAt < 280 + 40 / 3) found.push(d)
  }
  if (found.length > 0) add('onam', name(found.at(-1)))
}
/** First evening on which the moon is seen in India: 11.5 degrees from the sun and 8.6 above the horizon at sunset in the west. */
const west = new A.Observer(22.3, 70.8, 100)
function evening(conjunction) {
  for (let n = 0; n < 4; n++) {
    const local = new Date(conjunction.date.getTime() + IST * DAY)
    const start = midnight(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()) + n * DAY
    const set = A.SearchRiseSet(A.Body.Sun, west, -1, time(start), 1)
    if (set.date < conjunction.date) continue
    const moon = A.Equator(A.Body.Moon, set, west, true, true)
    const { altitude } = A.Horizon(set, west, moon.ra, moon.dec, 'normal')
    if (altitude >= 8.6 && A.AngleFromSun(A.Body.Moon, set) >= 11.5) return start
  }
  throw new Error('no crescent')
}
const ISLAMIC = { 'eid-al-fitr': [10, 1], 'eid-al-adha': [12, 10], muharram: [1, 10], milad: [3, 12] }
const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', { month: 'numeric', timeZone: 'UTC' })
let moon = A.SearchMoonPhase(0, time(Date.UTC(FIRST - 1, 10, 1)), 40)
while (moon.date.getUTCFullYear() <= LAST) {
  const first = evening(moon) + DAY
  const month = Number(hijri.formatToParts(new Date(first + 14 * DAY)).find((p) => p.type === 'month').value)
  for (const [festival, [m, d]] of Object.entries(ISLAMIC)) if (m === month) add(festival, name(first + (d - 1) * DAY))
  moon = A.SearchMoonPhase(0, moon.AddDays(20), 20)
}
const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' })
for (let year = FIRST; year <= LAST; year++)
  for (let d = Date.UTC(year, 8, 1); d < Date.UTC(year, 9, 10); d += DAY)
    if (hebrew.format(new Date(d)) === '1 Tishri') add('rosh-hashanah', new Date(d).toISOString().slice(0, 10))
console.log(
  `# Days of festivals in India, ${FIRST} to ${LAST}. Made by coder/test/times/festival-table.mjs with astronomy-engine (MIT, Don Cross); no list was copied.`,
)
console.log('# Where almanacs differ (sunrise or midnight, moon seen or not) a date may be one day off; docs/times.md gives the check.')
console.log('festival\tdate')
console.log(rows.sort().join('\n'))
