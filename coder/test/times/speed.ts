/**
 * node coder/test/times/run.mjs speed.ts [SECONDS]: sentences a second that the reader looks through, on text with few dates.
 * «पुलिस ने बताया कि …»: nine of ten sentences name no time; the tenth does.
 */
import { performance } from 'node:perf_hooks'
import { tokenise } from '../../src/engine/tokens.ts'
import { findNumbers, findTimes } from '../../src/times/index.ts'
import { timeRules } from './lexicon.ts'

const SENTENCES = [
  'विदेश मंत्री ने कहा कि दोनों देशों के बीच व्यापार और सुरक्षा के मुद्दों पर बातचीत जारी रहेगी।',
  'विपक्षी दलों के सांसदों ने सदन में सरकार के खिलाफ नारेबाजी की और अध्यक्ष के आसन के सामने पहुंच गए।',
  'पुलिस के एक वरिष्ठ अधिकारी ने बताया कि इलाके में शांति है और अतिरिक्त बल तैनात कर दिया गया है।',
  'किसान संगठनों का आरोप है कि सरकार ने उनकी मांगों पर अब तक कोई ठोस फैसला नहीं किया।',
  'राष्ट्रपति के प्रवक्ता ने पत्रकारों के सवालों का जवाब देने से इनकार कर दिया।',
  'सेना ने सीमावर्ती गांवों के लोगों को सुरक्षित स्थानों पर जाने की सलाह दी है।',
  'अदालत ने राज्य सरकार को नोटिस जारी कर इस मामले में जवाब दाखिल करने का निर्देश दिया।',
  'पार्टी के महासचिव ने कार्यकर्ताओं से एकजुट होकर जनता के बीच जाने की अपील की।',
  'प्रधानमंत्री ने अपने समकक्ष से फोन पर बात की और मानवीय सहायता का भरोसा दिलाया।',
  'उन्होंने कहा कि 13 जुलाई को हुई बैठक में दो प्रस्तावों पर सहमति बनी थी।',
]

const rules = timeRules()
const sentences = SENTENCES.map((sentence) => tokenise(sentence))

function rate(work: () => void, seconds: number): number {
  for (let warm = 0; warm < 300; warm++) work()
  const until = performance.now() + seconds * 1000
  const begun = performance.now()
  let rounds = 0
  while (performance.now() < until) {
    work()
    rounds++
  }
  return Math.round((rounds * sentences.length) / ((performance.now() - begun) / 1000))
}

const seconds = Number(process.argv[2] ?? 2)
const times = rate(() => {
  for (const tokens of sentences) findTimes(tokens, rules)
}, seconds)
const both = rate(() => {
  for (const tokens of sentences) {
    findTimes(tokens, rules)
    findNumbers(tokens, rules)
  }
}, seconds)
const whole = rate(
  () =>
    SENTENCES.forEach((sentence) => {
      const tokens = tokenise(sentence)
      findTimes(tokens, rules)
      findNumbers(tokens, rules)
    }),
  seconds,
)
console.log(`times ${times} sentences/s · times and numbers ${both} · with tokenising ${whole}`)
