import { openSeed } from './seed.fixture'
import { percentile, seededRandom } from './bench-tools.fixture'

/* How long the search core takes for a query on the first report, in Node. */

const ROUNDS = 5
const RANDOM_QUERIES = 1000
const FIXED = ['的', '2', '质检总局', '食品 许可', '食品安全许可', '“三公经费”', '食品 -化妆品', '政府信息公开工作', '碳中和', '57979']

const seed = openSeed()
seed.search.warm()
const random = seededRandom(1)
const source = seed.report.paragraphs.map(({ text }) => text).join('')
const queries = Array.from({ length: RANDOM_QUERIES }, () => {
  const at = Math.floor(random() * source.length)
  return source.slice(at, at + 1 + Math.floor(random() * 8))
})

const times: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  for (const query of [...FIXED, ...queries]) {
    const start = performance.now()
    seed.search(query)
    const time = performance.now() - start
    // The first round also compiles.
    if (round > 0) times.push(time)
  }
}
const report = [0.5, 0.95, 0.99, 1].map((share) => `${share === 1 ? 'max' : `p${share * 100}`} ${percentile(times, share).toFixed(3)} ms`)
process.stdout.write(`query core, ${times.length} queries: ${report.join(', ')}\n`)
