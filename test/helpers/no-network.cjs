// Loaded before a program (node --require): every way to open a socket or to resolve a name is written down and refused.
const { appendFileSync } = require('node:fs')
const record = process.env.BRLEAKS_TEST_SOCKETS

function forbid(owner, name, what) {
  owner[name] = () => {
    appendFileSync(record, `${what}\n`)
    throw Object.assign(new Error(`no network here: ${what}`), { code: 'ECONNREFUSED' })
  }
}

const net = require('node:net')
forbid(net.Socket.prototype, 'connect', 'net.Socket.connect')
forbid(net.Server.prototype, 'listen', 'net.Server.listen')
for (const name of ['connect', 'createConnection']) forbid(net, name, `net.${name}`)
forbid(require('node:tls'), 'connect', 'tls.connect')
forbid(require('node:dgram'), 'createSocket', 'dgram.createSocket')
const dns = require('node:dns')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  forbid(dns, name, `dns.${name}`)
  forbid(dns.promises, name, `dns.promises.${name}`)
}
globalThis.fetch = undefined
