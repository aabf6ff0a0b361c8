/**
 * Words that carry no subject: particles, prepositions, conjunctions, pronouns, question words. The
 * paragraphs of an answer need not contain them. A closed class, sorted by kind; it does not depend
 * on the collection.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `的 了 着 过 地 得 之 所 们 吗 呢 吧 啊 呀 么 嘛
   和 与 及 或 而 且 并 但 则 若 以及 或者 而且 并且 但是 如果 因为 所以 因此 由于 虽然 还是
   在 于 对 向 从 自 由 被 把 将 以 为 给 让 使 按 据 经 跟 同 比 到 至 当 关于 对于 按照 根据 通过 为了
   是 有 也 都 就 才 又 再 还 很 最 更 已 曾 不 没 要 会 能 可 应 是否 可以 能够 应该 应当 需要 有没有 没有
   我 你 您 他 她 它 我们 你们 他们 自己 这 那 其 此 该 这个 那个 这些 那些 这样 那样
   什么 怎么 怎样 如何 为何 为什么 哪 哪些 哪个 哪里 谁 几 多少 多久 何时 请问 什么样 怎么办
   个 些 等 中 里 上 下 内 外 后 前 时 时候`.split(/\s+/),
)

/**
 * Function words that never build other words with their neighbours. The rest do (据 in 数据, 同 in
 * 合同): beside a single character they may belong to a word that the dictionary lacks.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  '的 了 着 吗 呢 吧 啊 呀 么 嘛 和 与 及 或 而 且 是 在 有 也 都 就 才 又 再 很 最 已 不 没 我 你 您 他 她 它 这 那'.split(
    ' ',
  ),
)

/** Words that negate the word after them, except in a question: 不公开, but not 公不公开 nor 有没有公开. */
export const NEGATIONS: ReadonlySet<string> = new Set('不 没 未 没有'.split(' '))
