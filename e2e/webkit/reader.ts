import { expect } from '@playwright/test'
import { isKept } from '../deployed-test'
import { By, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver'

export { Key }

/** The elements that the reader looks for by their name: those that can be pressed. */
const PRESSABLE = 'a[href], button, summary, [role=menuitem], label, input'

/** The program and all files of the site are fetched, and two other programs may be at work, in ms. */
const KEPT_WITHIN = 60_000

/** A reader at a page in WebKitGTK: what one does and sees. */
export class Reader {
  constructor(
    readonly driver: WebDriver,
    private readonly baseURL: string,
  ) {}

  /** Opens an address of the site (or a whole one), and waits for the page's program. */
  async goto(address: string) {
    await this.driver.get(new URL(address, this.baseURL).href)
    if (address !== 'about:blank') await this.expectProgram()
  }

  /** Waits until the page's program has arrived: it comes after the text. */
  async expectProgram() {
    await this.until(
      () => this.run<boolean>(`return document.documentElement.hasAttribute('data-scripted')`),
      'the program',
    )
  }

  /** Runs a function, or a function's body with `arguments`, in the page; what it returns, or resolves with, is JSON. */
  run<T>(
    body: string | ((...values: string[]) => T | Promise<T>),
    ...values: unknown[]
  ): Promise<T> {
    return this.driver.executeScript<T>(body, ...values)
  }

  /** Waits for something to hold. */
  async until(holds: () => Promise<unknown>, what: string, timeout?: number) {
    await expect
      .poll(async () => Boolean(await unlessUnanswered(holds)), { message: what, timeout })
      .toBe(true)
  }

  /** Waits until the page scrolls no further by itself: WebKit may look for a place again as its layout goes on. */
  async expectRest() {
    let before = NaN
    const isAtRest = async () => before === (before = await this.run<number>('return scrollY'))
    await expect.poll(isAtRest, { message: 'rest', intervals: [200] }).toBe(true)
  }

  /** As wide and high as this within, in CSS px; a phone is 360 × 740. */
  async resize(width: number, height: number) {
    const frame = await this.run<number>('return outerHeight - innerHeight')
    await this.driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width, height: height + frame })
    await expect.poll(() => this.run('return [innerWidth, innerHeight]')).toEqual([width, height])
  }

  /** The search box. */
  box(): Promise<WebElement> {
    return this.driver.findElement(By.id('q'))
  }

  /** The text in the search box. */
  query(): Promise<string> {
    return this.run(`return document.getElementById('q').value`)
  }

  /** Types a query as a reader would, and waits for its answer. */
  async typeQuery(query: string, status: string | RegExp) {
    await (await this.box()).sendKeys(query)
    await this.expectStatus(status)
  }

  /** Presses keys wherever the focus is. */
  async press(...keys: string[]) {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform()
  }

  /** Presses a key while Control is held. */
  async pressWithControl(key: string) {
    await this.driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform()
  }

  async status(): Promise<string> {
    return this.run(`return document.querySelector('[role=status]').textContent`)
  }

  async expectStatus(status: string | RegExp) {
    const expected =
      typeof status === 'string' ? expect.stringContaining(status) : expect.stringMatching(status)
    await expect.poll(() => unlessUnanswered(() => this.status())).toEqual(expected)
  }

  /** The first link, button or choice that is shown under this name (within an element, if that is given). */
  async named(name: string, within = 'body'): Promise<WebElement> {
    const find = `
      const [name, within, pressable] = arguments
      const nameOf = (element) => element.getAttribute('aria-label') ?? element.textContent
      return [...document.querySelectorAll(within)].flatMap((root) => [...root.querySelectorAll(pressable)])
        .find((element) => nameOf(element).includes(name) && element.checkVisibility({ visibilityProperty: true })) ?? null`
    let found: WebElement | null = null
    await this.until(
      async () => (found = await this.run<WebElement | null>(find, name, within, PRESSABLE)),
      `“${name}”`,
    )
    return found!
  }

  /** Clicks where a reader would, at the middle of what has this name. */
  async click(name: string, within?: string) {
    await (await this.named(name, within)).click()
  }

  /** Query and place in the address. */
  async address() {
    const url = new URL(await this.driver.getCurrentUrl())
    return { query: url.searchParams.get('q'), anchor: url.hash.slice(1) }
  }

  /** Whether a place is within the window. */
  isInView(id: string): Promise<boolean> {
    return this.run(
      'const { top, bottom } = document.getElementById(arguments[0]).getBoundingClientRect(); return bottom > 0 && top < innerHeight',
      id,
    )
  }

  async expectInView(id: string) {
    await this.until(() => this.isInView(id), `#${id} in view`)
  }

  /** Opens a page and waits until it is kept for when there is no network. */
  async openAndKeep(path: string) {
    await this.goto(path)
    await this.until(() => this.run(isKept, path), `${path} is kept`, KEPT_WITHIN)
  }

  /** Back, as by the browser's button; returns at once. */
  back(): Promise<void> {
    return this.run('history.back()')
  }

  forward(): Promise<void> {
    return this.run('history.forward()')
  }
}

/**
 * A question to a page that is just being replaced is never answered: the result is undefined, and
 * the question is asked again.
 */
async function unlessUnanswered<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (reason) {
    if (reason instanceof error.ScriptTimeoutError) return undefined
    throw reason
  }
}
