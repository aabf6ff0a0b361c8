import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { claimHistory } from './claim-history'

/* A window with listeners and a history, and the actions of Next's router in it. */

class StateEvent extends Event {
  readonly state: unknown
  constructor(type: string, { state = null }: { state?: unknown } = {}) {
    super(type)
    this.state = state
  }
}

beforeEach(() => {
  const target = new EventTarget()
  vi.stubGlobal('PopStateEvent', StateEvent)
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target))
  vi.stubGlobal('dispatchEvent', target.dispatchEvent.bind(target))
  vi.stubGlobal('history', { pushState: vi.fn(), replaceState: vi.fn() })
})
afterEach(() => vi.unstubAllGlobals())

test.each([{ chayue: { id: '1' } }, { of: 'another script' }, 'text', 0])(
  'the router does not hear of the state %j',
  (state) => {
    const heard: unknown[] = []
    claimHistory()
    addEventListener('popstate', (event) => heard.push(event.state))
    dispatchEvent(new StateEvent('popstate', { state }))
    dispatchEvent(new StateEvent('popstate'))
    expect(heard).toEqual([null, null])
  },
)

test('an entry that another script makes is told of', () => {
  const heard = vi.fn()
  claimHistory()
  addEventListener('popstate', heard)
  history.pushState({ __NA: true }, '', '/')
  history.replaceState(null, '', '/a')
  expect(heard).not.toHaveBeenCalled()
  history.pushState(null, '', '/b')
  expect(heard).toHaveBeenCalledTimes(1)
})

test('what others write is written, what the router writes is not', () => {
  const replaceState = vi.fn()
  history.replaceState = replaceState
  claimHistory()
  history.replaceState({ __NA: true }, '', '/')
  expect(replaceState).not.toHaveBeenCalled()
  history.replaceState({ chayue: 1 }, '', '/a')
  history.replaceState(null, '', '/b')
  expect(replaceState).toHaveBeenNthCalledWith(1, { chayue: 1 }, '', '/a')
  expect(replaceState).toHaveBeenNthCalledWith(2, null, '', '/b')
})
