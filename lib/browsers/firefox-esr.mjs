#!/usr/bin/env node
/*
 * Firefox ESR as Playwright can drive it: started in its stead, with the same arguments. Between the two
 * pass the messages of WebDriver BiDi; what Playwright sends with every context, and this Firefox does not
 * know yet, is done another way, or answered as done.
 */
import { spawn } from 'node:child_process'
import { WebSocket, WebSocketServer } from 'ws'

const FIREFOX = '/usr/bin/firefox-esr'
/** The line that Firefox prints when it can be driven; Playwright waits for it. */
const LISTENING = 'WebDriver BiDi listening on ws://127.0.0.1:'
/** Pages and screenshots come as one message. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024
/** Ids of our own commands; Playwright counts from 1, and not this far. */
const FIRST_OWN_ID = 1_000_000_000
/** Values of the preference. */
const COLOR_SCHEMES = { dark: 0, light: 1 }
const SYSTEM_COLOR_SCHEME = 2
/**
 * Before a click, Playwright has its target scrolled to the window's middle, though it be in view; where that
 * is in a list that stays beside the page, the page moves by some pixels, as it does for no reader.
 */
const TO_MIDDLE = /(?<=node\.scrollIntoView\(\{(?:\\n| )*block: \\")center/
const NO_FURTHER_THAN_NEEDED = 'nearest'

const args = process.argv.slice(2)
const firefox = spawn(FIREFOX, ['--remote-allow-system-access', ...args], {
  stdio: ['ignore', 'inherit', 'pipe'],
  // Firefox does not start in a home of somebody else; the profile's folder is ours, and goes with the run.
  env: { ...process.env, HOME: args[args.indexOf('--profile') + 1] },
})
firefox.on('exit', (code) => process.exit(code ?? 1))
firefox.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal))
process.on('exit', () => firefox.kill('SIGKILL'))

let said = ''
firefox.stderr.setEncoding('utf8')
firefox.stderr.on('data', (text) => {
  const lines = (said + text).split('\n')
  said = lines.pop() ?? ''
  for (const line of lines) {
    if (line.startsWith(LISTENING)) listen(line.slice(LISTENING.length))
    else process.stderr.write(`${line}\n`)
  }
})

/** Listens in the place of Firefox, and says so as it does. */
function listen(firefoxPort) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: MAX_MESSAGE_BYTES })
  server.on('listening', () => process.stderr.write(`${LISTENING}${server.address().port}\n`))
  server.on('connection', (client, { url }) =>
    connect(client, `ws://127.0.0.1:${firefoxPort}${url}`),
  )
}

/** Passes messages between Playwright and Firefox. */
function connect(client, address) {
  const upstream = new WebSocket(address, {
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  })
  const isOpen = new Promise((resolve) => upstream.on('open', resolve))
  const answers = new Map()
  let lastId = FIRST_OWN_ID

  /** Sends a command of our own. */
  function command(method, params) {
    const id = ++lastId
    const answered = new Promise((resolve) => answers.set(id, resolve))
    upstream.send(JSON.stringify({ id, method, params }))
    return answered
  }

  /** Runs a program in the browser's own window. */
  async function runInBrowser(expression) {
    const { result } = await command('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    })
    const { context } = result.contexts[0]
    return command('script.evaluate', { expression, target: { context }, awaitPromise: true })
  }

  const succeed = (id) => client.send(JSON.stringify({ type: 'success', id, result: {} }))

  client.on('message', async (data) => {
    const text = data.toString()
    await isOpen
    const { id, method, params } = JSON.parse(text)
    if (method !== 'emulation.setMediaFeaturesOverride')
      return upstream.send(text.replace(TO_MIDDLE, NO_FURTHER_THAN_NEEDED))
    const scheme = COLOR_SCHEMES[params.features['prefers-color-scheme']] ?? SYSTEM_COLOR_SCHEME
    await runInBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme})`,
    )
    succeed(id)
  })
  upstream.on('message', (data) => {
    const text = data.toString()
    const { id, type, error } = JSON.parse(text)
    const answer = answers.get(id)
    if (answer) {
      answers.delete(id)
      answer(JSON.parse(text))
    } else if (type === 'error' && error === 'unknown command') succeed(id)
    else client.send(text)
  })
  upstream.on('close', () => client.close())
  upstream.on('error', () => client.close())
  client.on('close', () => upstream.close())
}
