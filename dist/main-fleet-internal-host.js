"use strict";
const {
  BrleaksError
} = require("./hook-check.js");

// plain:dns/promises
var module = process.getBuiltinModule("node:dns/promises");
var { lookup } = module;

// plain:net
var module2 = process.getBuiltinModule("node:net");
var { BlockList, isIP } = module2;

// src/fleet/internal-host.ts
var internal = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // The address that Azure gives its platform servers in every virtual network.
  ["168.63.129.16", 32]
]) {
  internal.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
  // Addresses that contain an IPv4 address, which a gateway may reach: NAT64, 6to4, Teredo, IPv4-compatible.
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["2001::", 32],
  ["::", 96]
]) {
  internal.addSubnet(network, prefix, "ipv6");
}
var systemLookup = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};
async function isInternalHost(host, lookup2) {
  return await publicAddresses(host, lookup2) === null;
}
async function publicAddresses(host, lookup2 = systemLookup) {
  if (isAddress(host)) return isInternalAddress(host) ? null : [host];
  if (!host.includes(".") || internalName.test(host)) return null;
  const addresses = await lookup2(host).catch((cause) => {
    throw unresolved(host, cause);
  });
  if (addresses.length === 0) throw unresolved(host);
  return addresses.some(isInternalAddress) ? null : addresses;
}
function isAddress(host) {
  return isIP(host) !== 0;
}
var internalName = /\.(?:localhost|local|internal|home\.arpa)\.?$/i;
function unresolved(host, cause) {
  return new BrleaksError("git-failed", `the name of the host ${host} could not be resolved`, {
    cause
  });
}
function isInternalAddress(address) {
  const family = isIP(address);
  if (family === 0) return false;
  return internal.check(address, family === 4 ? "ipv4" : "ipv6");
}

exports.isInternalHost = isInternalHost;
exports.publicAddresses = publicAddresses;
exports.isAddress = isAddress;
