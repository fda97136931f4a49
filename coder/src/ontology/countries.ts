/**
 * ISO 3166-1 as a closed list: alpha-3 with its alpha-2, and the codes of states that are no more.
 * RUS ↔ RU · SUN (to 1992) · XKX is not in ISO but in common use.
 */
const PAIRS =
  'AFG AF ALA AX ALB AL DZA DZ ASM AS AND AD AGO AO AIA AI ATA AQ ATG AG ARG AR ARM AM ABW AW AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB ' +
  'BLR BY BEL BE BLZ BZ BEN BJ BMU BM BTN BT BOL BO BES BQ BIH BA BWA BW BVT BV BRA BR IOT IO BRN BN BGR BG BFA BF BDI BI CPV CV KHM KH CMR CM ' +
  'CAN CA CYM KY CAF CF TCD TD CHL CL CHN CN CXR CX CCK CC COL CO COM KM COG CG COD CD COK CK CRI CR CIV CI HRV HR CUB CU CUW CW CYP CY CZE CZ ' +
  'DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET FLK FK FRO FO FJI FJ FIN FI FRA FR GUF GF PYF PF ATF TF ' +
  'GAB GA GMB GM GEO GE DEU DE GHA GH GIB GI GRC GR GRL GL GRD GD GLP GP GUM GU GTM GT GGY GG GIN GN GNB GW GUY GY HTI HT HMD HM VAT VA HND HN ' +
  'HKG HK HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE IMN IM ISR IL ITA IT JAM JM JPN JP JEY JE JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR ' +
  'KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY LIE LI LTU LT LUX LU MAC MO MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MTQ MQ ' +
  'MRT MR MUS MU MYT YT MEX MX FSM FM MDA MD MCO MC MNG MN MNE ME MSR MS MAR MA MOZ MZ MMR MM NAM NA NRU NR NPL NP NLD NL NCL NC NZL NZ NIC NI ' +
  'NER NE NGA NG NIU NU NFK NF MKD MK MNP MP NOR NO OMN OM PAK PK PLW PW PSE PS PAN PA PNG PG PRY PY PER PE PHL PH PCN PN POL PL PRT PT PRI PR ' +
  'QAT QA REU RE ROU RO RUS RU RWA RW BLM BL SHN SH KNA KN LCA LC MAF MF SPM PM VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS SYC SC SLE SL ' +
  'SGP SG SXM SX SVK SK SVN SI SLB SB SOM SO ZAF ZA SGS GS SSD SS ESP ES LKA LK SDN SD SUR SR SJM SJ SWE SE CHE CH SYR SY TWN TW TJK TJ TZA TZ ' +
  'THA TH TLS TL TGO TG TKL TK TON TO TTO TT TUN TN TUR TR TKM TM TCA TC TUV TV UGA UG UKR UA ARE AE GBR GB USA US UMI UM URY UY UZB UZ VUT VU ' +
  'VEN VE VNM VN VGB VG VIR VI WLF WF ESH EH YEM YE ZMB ZM ZWE ZW'

/** Alpha-3 → alpha-2 of every state and territory of today. */
export const ALPHA2: ReadonlyMap<string, string> = new Map(pairUp(PAIRS.split(' ')))

/** Withdrawn codes (ISO 3166-3), with the year in which the state ended. */
export const HISTORICAL: ReadonlyMap<string, number> = new Map([
  ['SUN', 1991],
  ['YUG', 2003],
  ['SCG', 2006],
  ['CSK', 1992],
  ['DDR', 1990],
  ['YMD', 1990],
  ['ANT', 2010],
  ['ZAR', 1997],
  ['BUR', 1989],
  ['TMP', 2002],
])

/** Not in ISO 3166-1, written all the same. */
export const IN_USE: ReadonlySet<string> = new Set(['XKX'])

export const isCountryCode = (code: string): boolean => ALPHA2.has(code) || HISTORICAL.has(code) || IN_USE.has(code)

export const G20: readonly string[] = 'ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA'.split(' ')

/** India's neighbours by land and sea. */
export const NEIGHBOURS: readonly string[] = 'PAK BGD NPL BTN LKA MDV MMR AFG CHN'.split(' ')

function pairUp(words: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let i = 0; i < words.length; i += 2) pairs.push([words[i]!, words[i + 1]!])
  return pairs
}
