/** The traffic of one query. */
export type Traffic = {
  /** Of the search's data. */
  readonly bytes: number
  readonly requests: number
  /** Of its program: scripts, workers, WebAssembly. */
  readonly programBytes: number
}

/** The purpose of a request; null where it is no part of the search (the page itself). */
export type Purpose = 'data' | 'program' | null

/** As long without a response, in ms, is the end. */
const QUIET = 300

/** Adds up what a server sends between two looks. */
export class TrafficMeter {
  private traffic: Traffic = NOTHING

  constructor(private readonly purposeOf: (path: string) => Purpose) {}

  readonly count = (path: string, bytes: number) => {
    const purpose = this.purposeOf(path.split('?')[0] ?? '')
    const { traffic } = this
    if (purpose === 'program')
      this.traffic = { ...traffic, programBytes: traffic.programBytes + bytes }
    if (purpose === 'data') {
      this.traffic = { ...traffic, bytes: traffic.bytes + bytes, requests: traffic.requests + 1 }
    }
  }

  /** The traffic since the last call. */
  take(): Traffic {
    const { traffic } = this
    this.traffic = NOTHING
    return traffic
  }

  /** The remaining traffic, until there was none for a while. */
  async settle(): Promise<Traffic> {
    let all = NOTHING
    for (let last = null as Traffic | null; last?.requests !== 0;) {
      await new Promise((done) => setTimeout(done, QUIET))
      last = this.take()
      all = {
        bytes: all.bytes + last.bytes,
        requests: all.requests + last.requests,
        programBytes: all.programBytes + last.programBytes,
      }
    }
    return all
  }
}

const NOTHING: Traffic = { bytes: 0, requests: 0, programBytes: 0 }

/** Scripts are our program, what is under /search/ its data. */
export function chayuePurpose(path: string): Purpose {
  if (path.startsWith('/search/')) return 'data'
  return /^\/(?:chayue|collection\.worker)\.js$/.test(path) ? 'program' : null
}

/** Under /pagefind/ scripts and WebAssembly are the program; all else, the list of pages included, is data. */
export function pagefindPurpose(path: string): Purpose {
  if (!path.startsWith('/pagefind/')) return null
  return /\.js$|\/wasm\./.test(path) ? 'program' : 'data'
}
