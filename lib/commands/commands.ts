import type { Command } from './command'

type Entry = {
  /** One line of the help. */
  readonly does: string
  /** Loads its module, which has all else of it. */
  readonly load: () => Promise<{ readonly command: Command }>
}

/** The commands by name, in the order of the help. A command is loaded when it is called, not with the others. */
export const COMMANDS: ReadonlyMap<string, Entry> = new Map(
  Object.entries({
    dev: { does: '开发用服务器', load: () => import('./dev.command') },
    build: { does: '建索引，导出静态网站', load: () => import('./build.command') },
    index: { does: '只建索引', load: () => import('./index.command') },
    'finish-export': {
      does: '把导出的网站收尾、发布；build 的最后一步',
      load: () => import('./finish-export.command'),
    },
    start: {
      does: '像静态主机那样提供导出的网站，没有或过时就先建',
      load: () => import('./start.command'),
    },
    serve: { does: '提供导出的网站，不管是不是新的', load: () => import('./serve.command') },
    search: { does: '在终端里查', load: () => import('./search.command') },
    outline: { does: '看从文本里读出的提纲', load: () => import('./outline.command') },
    add: { does: '加报告', load: () => import('./add.command') },
    hosting: { does: '打印服务器的配置', load: () => import('./hosting.command') },
    fuzz: { does: '把有害的输入交给每一个读输入的地方', load: () => import('./fuzz.command') },
    eval: { does: '评测检索', load: () => import('./eval.command') },
    'bench-peers': { does: '与别的检索程序比较', load: () => import('./bench-peers.command') },
    'bench-growth': { does: '开销怎样随份数增长', load: () => import('./bench-growth.command') },
    'bench-collection': { does: '测跨报告检索', load: () => import('./bench-collection.command') },
    'bench-pages': { does: '测页面一共多重', load: () => import('./bench-pages.command') },
  }),
)

/** The help text of `chayue`. */
export function helpText(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length))
  const lines = [...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`)
  return `chayue 命令 [选项]\n\n${lines.join('\n')}\n\n一条命令的选项：chayue 命令 --help\n`
}
