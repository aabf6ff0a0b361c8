import { openSeed } from '@/lib/search/report/seed.fixture'
import { percentile } from './nearest-rank'
import { seededRandom } from '@/lib/text/random.fixture'
import { tokenize } from '@/lib/search/query/tokenize'

/*
 * The time of the search core on the first report, in Node: for a query, for its suggestions, and
 * for queries that grow.
 */

const ROUNDS = 5
const RANDOM_QUERIES = 1000
const FIXED = [
  '的',
  '2',
  '质检总局',
  '食品 许可',
  '食品安全许可',
  '“三公经费”',
  '食品 -化妆品',
  '政府信息公开工作',
  '碳中和',
  '57979',
  '食品 OR 化妆品',
  '章节:附件 食品',
  '附件八',
  '邮政编码',
  '質檢總局',
  'zhijianzongju',
  'sgjf',
  '质检总据',
  '廉政风险防范',
  '质检总局什么时候开新闻发布会？',
]

const seed = openSeed()
Array.from(seed.search.warm())
const random = seededRandom(1)
const source = seed.report.paragraphs.map(({ text }) => text).join('')
const queries = Array.from({ length: RANDOM_QUERIES }, () => {
  const at = Math.floor(random() * source.length)
  return source.slice(at, at + 1 + Math.floor(random() * 8))
})

/** The longer, the more adversarial: whatever a tokenizer could stumble over. */
const GROWING = [
  '“',
  '「 ',
  '-',
  'OR ',
  '食 | ',
  '章节:',
  '1,',
  '（一）',
  'zhi',
  '的',
  '質',
  'e\u0301',
]
const LENGTHS = [100, 1_000, 10_000, 100_000]

/** Times of a task in ms; the first round also compiles and is left out. */
function time(queries: readonly string[], task: (query: string) => void): number[] {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const start = performance.now()
      task(query)
      if (round > 0) times.push(performance.now() - start)
    }
  }
  return times
}

function print(name: string, times: readonly number[]) {
  const shares = [0.5, 0.95, 0.99, 1].map(
    (share) =>
      `${share === 1 ? 'max' : `p${share * 100}`} ${percentile(times, share).toFixed(3)} ms`,
  )
  process.stdout.write(`${name}, ${times.length} queries: ${shares.join(', ')}\n`)
}

const all = [...FIXED, ...queries]
print(
  'query core',
  time(all, (query) => void seed.search(query)),
)
print(
  'query core, each kind',
  time(FIXED, (query) => void seed.search(query)),
)
const results = new Map(all.map((query) => [query, seed.search(query)] as const))
print(
  'suggestions',
  time(all, (query) => void seed.search.suggest(results.get(query) ?? seed.search(query))),
)
for (const length of LENGTHS) {
  const long = GROWING.map((unit) => unit.repeat(length / unit.length))
  print(
    `reading ${length} characters`,
    time(long, (query) => void tokenize(query)),
  )
}
