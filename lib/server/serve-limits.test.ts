import { spawn, type ChildProcess } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { testWhere } from '@/lib/text/where-there.fixture'
import { writeFiles } from '@/lib/pipeline/content/content.fixture'
import { sendRaw } from './raw-request.fixture'
import { serve, type ServeOptions, type StaticServer } from './serve'

/* Readers who take nothing of what is sent, send nothing, or are too many: the next one is answered. */

const LARGE = 'large.txt'
/** More than the system takes for a reader who takes nothing. */
const LARGE_BYTES = 24_000_000
const ASKED_AT_ONCE = 90
const GET = (name: string) => `GET /${name} HTTP/1.1\r\nHost: a\r\n\r\n`
const ASK = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
const isLinux = process.platform === 'linux'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-limits-'))
  writeFiles(folder, {
    'out/index.html': '<p>home</p>',
    'out/404.html': '<p>not here</p>',
    [`out/${LARGE}`]: 'x'.repeat(LARGE_BYTES),
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function start(options: ServeOptions = {}): Promise<StaticServer> {
  const server = await serve(path.join(folder, 'out'), '', 0, options)
  onTestFinished(server.close)
  return server
}

/** Connections that send something and read nothing. */
async function hold(url: string, count: number, bytes: string): Promise<Socket[]> {
  const { port } = new URL(url)
  const sockets = Array.from({ length: count }, () =>
    connect(Number(port), '127.0.0.1')
      .pause()
      .on('error', () => {}),
  )
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((done) => {
          socket.once('close', () => done())
          socket.write(bytes, () => done())
        }),
    ),
  )
  return sockets
}

/** How often this process has a file open. */
function timesOpen(name: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).endsWith(`/${name}`)
    } catch {
      return false
    }
  }).length
}

async function expectWell(url: string) {
  const { status, body } = await sendRaw(url, ASK)
  expect([status, body]).toEqual([200, '<p>home</p>'])
}

testWhere(
  isLinux ? null : 'only Linux tells which files are open',
  'many requests at once that nobody reads hold one file a connection, and none when their reader leaves',
  async () => {
    const { url } = await start()
    const sockets = await hold(url, 20, GET(LARGE).repeat(ASKED_AT_ONCE))
    await vi.waitFor(() => expect(timesOpen(LARGE)).toBeGreaterThan(0))
    await expectWell(url)
    expect(timesOpen(LARGE)).toBeLessThanOrEqual(20)
    sockets.forEach((socket) => socket.destroy())
    await vi.waitFor(() => expect(timesOpen(LARGE)).toBe(0), 10_000)
    await expectWell(url)
  },
)

test('requests at once are all answered, in order, to who reads them', async () => {
  const { url } = await start()
  const { text } = await sendRaw(url, GET('').repeat(50) + GET('nothing') + ASK)
  expect(Array.from(text.matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => status)).toEqual([
    ...Array<string>(50).fill('200'),
    '404',
    '200',
  ])
})

test('a connection with more of them than any browser sends is closed', async () => {
  const { url } = await start()
  const { isClosed } = await sendRaw(url, GET(LARGE).repeat(2000))
  expect(isClosed).toBe(true)
  await expectWell(url)
})

test.each([
  ['takes nothing of what is sent', GET(LARGE)],
  ['sends half a request', 'GET / HTTP/1.1\r\nHo'],
  ['sends nothing', ''],
])('who %s is cut off', async (_, bytes) => {
  const { url } = await start({ patience: 300 })
  const [socket] = await hold(url, 1, bytes)
  const closed = new Promise((done) => socket?.once('close', done))
  // What has arrived is read only now; its end tells that the server has gone, before all was sent.
  setTimeout(() => socket?.resume(), 2000)
  await closed
  expect(socket?.bytesRead).toBeLessThan(LARGE_BYTES)
  await expectWell(url)
})

test('a file that becomes shorter while it is sent ends the connection', async () => {
  const { url } = await start()
  const name = 'shortened.txt'
  const file = path.join(folder, 'out', name)
  writeFileSync(file, 'x'.repeat(LARGE_BYTES))
  const [socket] = await hold(url, 1, GET(name))
  await new Promise((done) => setTimeout(done, 200))
  truncateSync(file, 1000)
  const closed = new Promise((done) => socket?.once('close', done))
  const since = Date.now()
  socket?.resume()
  await closed
  expect(socket?.bytesRead).toBeLessThan(LARGE_BYTES)
  // Node keeps a connection whose answer is complete for five seconds.
  expect(Date.now() - since).toBeLessThan(4000)
})

test('for a reader too many, the connection goes that was served longest ago', async () => {
  const { url } = await start({ connections: 3 })
  const [idle, ...others] = await hold(url, 3, '')
  const closed = new Promise((done) => idle?.resume().once('close', done))
  await expectWell(url)
  await closed
  expect(others.map((socket) => socket.destroyed)).toEqual([false, false])
})

test('only this machine is answered, unless a host is named', async () => {
  const reach = (url: string, address: string) =>
    sendRaw(`http://${address}:${new URL(url).port}`, ASK).then(({ status }) => status)
  const { url } = await start()
  expect(new URL(url).hostname).toBe('localhost')
  expect(await reach(url, '127.0.0.1')).toBe(200)
  // Linux answers at all of 127.0.0.0/8 who listens everywhere.
  expect(await reach(url, '127.0.0.2')).toBe(0)
  const open = await start({ host: '127.0.0.2' })
  expect(await reach(open.url, '127.0.0.2')).toBe(200)
})

testWhere(
  process.platform === 'win32' ? 'Windows has no limit of open files' : null,
  'a server that may open few files answers while it is asked for many, and afterwards',
  async () => {
    const url = await startLimited(150)
    const sockets = [
      ...(await hold(url, 200, GET(LARGE).repeat(ASKED_AT_ONCE))),
      ...(await hold(url, 100, '')),
    ]
    await expectWell(url)
    sockets.forEach((socket) => socket.destroy())
    await expectWell(url)
  },
)

/** Starts `npm start`'s server in a process that may open so many files. */
function startLimited(files: number): Promise<string> {
  const child: ChildProcess = spawn(
    'sh',
    [
      '-c',
      `ulimit -n ${files} && exec "$0" --import tsx lib/commands/chayue.ts serve`,
      process.execPath,
    ],
    {
      env: { ...process.env, CHAYUE_SITE: folder, BASE_PATH: '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill())
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.stdout?.on('data', (data: Buffer) => {
      const [url] = /http:\S+/.exec(data.toString()) ?? []
      if (url) resolve(url)
    })
  })
}
