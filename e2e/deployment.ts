import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve, type StaticServer } from '@/lib/server/serve'

/** The beginning of the titles of a newer build. */
const NEWER = '新版：'
/** The title of a report's page where its program reads it. */
const TITLE_AS_DATA = /\\"id\\":\\"[\w-]+\\",\\"title\\":\\"/
const TEXT_FILE = /\.(?:html|js|css|txt|json|ts)$/

/** A copy of the export on a server of its own, which can go away, and be given a newer build. */
export class Deployment {
  private server: StaticServer | null = null
  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(source = 'out'): Promise<Deployment> {
    const folder = mkdtempSync(path.join(tmpdir(), 'chayue-deployment-'))
    cpSync(source, folder, { recursive: true })
    bePatient(path.join(folder, 'sw.js'))
    const server = await serve(folder, '', 0)
    const deployment = new Deployment(folder, Number(new URL(server.url).port))
    deployment.server = server
    return deployment
  }

  /** Address of its home. */
  get url(): string {
    return `http://localhost:${this.port}/`
  }

  /** The server stops answering; open connections are cut. */
  async stop() {
    await this.server?.close()
    this.server = null
  }

  async goOn() {
    this.server ??= await serve(this.folder, '', this.port)
  }

  /** The server answers whatever it is asked that it cannot. */
  async goIntoTrouble() {
    await this.stop()
    const server = createServer((_, response) => response.writeHead(503).end('busy'))
    await new Promise<void>((done) => server.listen(this.port, done))
    this.server = {
      url: this.url,
      close: () =>
        new Promise((done) => {
          server.close(() => done())
          server.closeAllConnections()
        }),
    }
  }

  /** Id of the build that is served. */
  get buildId(): string {
    return readFileSync(path.join(this.folder, 'build-id.txt'), 'utf8').trim()
  }

  /**
   * Puts a newer build in its place, as other sources and another text would give: another id, other
   * titles, each program file and the report's index under another name, and nothing of the old ones.
   * Each time it is called it is another one.
   *
   * @param isWhole  false if its programs are not there yet, until `complete`
   */
  async deployNewer(isWhole = true) {
    await this.stop()
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
    const renamed = new Map([[this.buildId, rotate(this.buildId)]])
    for (const name of names) {
      const chunk =
        /_next[\\/]static[\\/]chunks[\\/](?:turbopack-(?:worker-)?)?([\w-]{8,})\.(?:js|css)$/.exec(
          name,
        )?.[1]
      if (chunk) renamed.set(chunk, rotate(chunk))
      const index = /^search[\\/](aqsiq-2011\.[0-9a-f]{16})\.json$/.exec(name)?.[1]
      if (index) renamed.set(index, this.rewriteIndex(name))
    }
    for (const name of names.filter((name) => TEXT_FILE.test(name))) this.rename(name, renamed)
    if (!isWhole) renameSync(...this.programs)
    await this.goOn()
  }

  /** The programs of a newer build have come, too. */
  async complete() {
    const [place, elsewhere] = this.programs
    await this.stop()
    renameSync(elsewhere, place)
    await this.goOn()
  }

  /** Where they are, and where they are not found. */
  private get programs(): [string, string] {
    return [path.join(this.folder, '_next/static'), path.join(this.folder, '_next/late')]
  }

  /** Another content, of the same meaning, under its own hash. */
  private rewriteIndex(name: string): string {
    const json = `${readFileSync(path.join(this.folder, name), 'utf8')} `
    writeFileSync(path.join(this.folder, name), json)
    return `aqsiq-2011.${createHash('sha256').update(json).digest('hex').slice(0, 16)}`
  }

  private rename(name: string, renamed: ReadonlyMap<string, string>) {
    const file = path.join(this.folder, name)
    const change = (text: string) =>
      [...renamed].reduce((text, [from, to]) => text.replaceAll(from, to), text)
    const text = change(readFileSync(file, 'utf8')).replace('<title>', `<title>${NEWER}`)
    writeFileSync(file, text.replace(TITLE_AS_DATA, `$&${NEWER}`))
    const base = path.basename(name)
    if (change(base) !== base) renameSync(file, path.join(path.dirname(file), change(base)))
  }

  async remove() {
    await this.stop()
    rmSync(this.folder, { recursive: true })
  }
}

/** After how long the service worker shows what is kept, as esbuild writes it. */
const PATIENCE = /networkTimeoutSeconds:[\w$]+/g

/** On a busy machine the server may take longer than a worker is patient: that is no bad network. */
function bePatient(worker: string) {
  const program = readFileSync(worker, 'utf8')
  if (program.search(PATIENCE) === -1) throw new Error(`${worker} has no patience`)
  writeFileSync(worker, program.replace(PATIENCE, 'networkTimeoutSeconds:60'))
}

/** Other, and of the same characters and length. */
function rotate(text: string): string {
  return text.slice(1) + text.slice(0, 1)
}
