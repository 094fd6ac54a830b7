import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Chromium on the PATH; null if it is not installed. */
export const chromium = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find(isExecutable)

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

type Answer = (message: Message) => void

/** A headless Chromium, controlled through a pipe (Chrome DevTools Protocol), and one page in it. */
export class Browser {
  readonly #process: ChildProcess
  readonly #profile: string
  readonly #answers = new Map<number, Answer>()
  readonly #waiting = new Map<string, Answer>()
  #session = ''
  #received = ''
  #lastId = 0
  /** Addresses that the page requested, except its own. */
  readonly requests: string[] = []
  /** Dialogs that scripts opened, and errors that the browser logged. */
  readonly messages: string[] = []

  private constructor(program: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'brleaks-browser-'))
    this.#process = spawn(
      program,
      [
        '--headless=new',
        '--remote-debugging-pipe',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--no-first-run',
        `--user-data-dir=${this.#profile}`,
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    )
    const output = this.#process.stdio[4] as Readable
    output.setEncoding('utf8').on('data', (text: string) => this.#receive(text))
  }

  static async open(program: string): Promise<Browser> {
    const browser = new Browser(program)
    const { targetId } = await browser.#call('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.#call('Target.attachToTarget', { targetId, flatten: true })
    browser.#session = String(sessionId)
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) {
      await browser.#call(`${domain}.enable`)
    }
    return browser
  }

  /** Opens an address and waits until it is loaded. */
  async visit(url: string): Promise<void> {
    this.requests.length = 0
    this.messages.length = 0
    const loaded = new Promise((resolve) => this.#waiting.set('Page.loadEventFired', resolve))
    await this.#call('Page.navigate', { url })
    await loaded
  }

  async resize(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
    await this.#call('Emulation.setDeviceMetricsOverride', metrics)
  }

  async preferColorScheme(value: 'light' | 'dark'): Promise<void> {
    await this.#call('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    })
  }

  /** Shows pages as on paper. */
  async preferPaper(wanted: boolean): Promise<void> {
    await this.#call('Emulation.setEmulatedMedia', { media: wanted ? 'print' : '' })
  }

  async allowScripts(allowed: boolean): Promise<void> {
    await this.#call('Emulation.setScriptExecutionDisabled', { value: !allowed })
  }

  /** The value of an expression in the page; promises are awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { value: T }).value
  }

  /** Presses a key, such as Tab. */
  async press(key: string): Promise<void> {
    for (const type of ['keyDown', 'keyUp']) {
      await this.#call('Input.dispatchKeyEvent', {
        type,
        key,
        code: key,
        windowsVirtualKeyCode: keyCodes[key],
      })
    }
  }

  /** PNG of the part of the page that is seen, or of all of it. */
  async screenshot(whole: boolean): Promise<Buffer> {
    const { data } = await this.#call('Page.captureScreenshot', { captureBeyondViewport: whole })
    return Buffer.from(String(data), 'base64')
  }

  async pdf(): Promise<Buffer> {
    const { data } = await this.#call('Page.printToPDF', { preferCSSPageSize: true })
    return Buffer.from(String(data), 'base64')
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    // The orderly end stops its helper processes too, which write to the profile.
    void this.#call('Browser.close').catch(() => undefined)
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(late)
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }

  #call(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#lastId
    const session = this.#session === '' ? {} : { sessionId: this.#session }
    const input = this.#process.stdio[3] as Writable
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ error, result = {} }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      )
      input.write(`${JSON.stringify({ id, method, params, ...session })}\0`)
    })
  }

  #receive(text: string): void {
    const parts = (this.#received + text).split('\0')
    this.#received = parts.pop() ?? ''
    for (const part of parts) this.#handle(JSON.parse(part))
  }

  #handle(message: Message): void {
    if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message)
      this.#answers.delete(message.id)
      return
    }
    const { method = '', params = {} } = message
    this.#waiting.get(method)?.(message)
    if (method === 'Network.requestWillBeSent' && params.type !== 'Document') {
      this.requests.push((params.request as { url: string }).url)
    }
    if (method === 'Page.javascriptDialogOpening') {
      this.messages.push(`dialog: ${params.message}`)
      void this.#call('Page.handleJavaScriptDialog', { accept: true })
    }
    if (method === 'Log.entryAdded') {
      this.messages.push((params.entry as { text: string }).text)
    }
  }
}

const keyCodes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13 }
