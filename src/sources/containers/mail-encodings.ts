import type { ContainerFault } from './format.ts'

/** Decodes content piece by piece. */
interface TransferDecoder {
  decode(bytes: Buffer): Buffer
  /** What is left at the end. */
  end(): Buffer
  readonly fault: ContainerFault | null
}

/** Null if the encoding is not known. */
export function transferDecoder(encoding: string): TransferDecoder | null {
  if (isPlain(encoding)) return new Plain()
  if (encoding === 'base64') return new Base64()
  return encoding === 'quoted-printable' ? new QuotedPrintable() : null
}

/** True if content is stored as it is. */
export function isPlain(encoding: string): boolean {
  return encoding === '7bit' || encoding === '8bit' || encoding === 'binary'
}

class Plain implements TransferDecoder {
  readonly fault = null

  decode(bytes: Buffer): Buffer {
    return bytes
  }

  end(): Buffer {
    return Buffer.alloc(0)
  }
}

/** Four characters are three bytes. Padding may come anywhere. */
class Base64 implements TransferDecoder {
  #rest = ''
  #fault: ContainerFault | null = null

  get fault(): ContainerFault | null {
    return this.#fault
  }

  decode(bytes: Buffer): Buffer {
    const text = bytes.toString('latin1').replace(/[ \t\r\n]+/g, '')
    if (/[^A-Za-z0-9+/=]/.test(text)) this.#fault = 'damaged'
    const units = (this.#rest + text.replace(/[^A-Za-z0-9+/=]+/g, '')).split(/=+/)
    const last = units.pop() ?? ''
    this.#rest = last.slice(last.length - (last.length % 4))
    const whole = units.map((unit) => this.#finish(unit))
    return Buffer.concat([
      ...whole,
      Buffer.from(last.slice(0, last.length - this.#rest.length), 'base64'),
    ])
  }

  end(): Buffer {
    const rest = this.#finish(this.#rest)
    this.#rest = ''
    return rest
  }

  #finish(unit: string): Buffer {
    if (unit.length % 4 === 1) this.#fault = 'damaged'
    return Buffer.from(unit, 'base64')
  }
}

class QuotedPrintable implements TransferDecoder {
  readonly fault = null
  #rest = ''

  decode(bytes: Buffer): Buffer {
    const text = this.#rest + bytes.toString('latin1')
    // An escape, or a soft break with blanks before it, may be cut.
    const cut = /=(?:[0-9A-Fa-f]?|[ \t]{1,80}\r?|\r)$/.exec(text)?.index ?? text.length
    this.#rest = text.slice(cut)
    return unquoted(text.slice(0, cut))
  }

  end(): Buffer {
    return unquoted(this.#rest)
  }
}

function unquoted(text: string): Buffer {
  const decoded = text.replace(
    /=(?:([0-9A-Fa-f]{2})|[ \t]{0,80}\r?\n)/g,
    (_, hex: string | undefined) =>
      hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(decoded, 'latin1')
}
