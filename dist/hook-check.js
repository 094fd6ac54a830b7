"use strict";
const __load = async (path) => require(path);
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// plain:fs
var module = process.getBuiltinModule("node:fs");
var { accessSync, appendFileSync, chmodSync, closeSync, constants, existsSync, fstatSync, fsyncSync, linkSync, lstatSync, mkdirSync, mkdtempSync, openSync, opendirSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync, writeSync } = module;

// rules/batch-relay.json
var batch_relay_default = {
  $schema: "./rule.schema.json",
  version: 1,
  rules: [
    {
      id: "batch-relay-api-key",
      name: "BatchRelayApiKey",
      service: "Batch Relay",
      description: "A Batch Relay API key. A live-mode key can place print orders and charge the saved payment method of its account.",
      revokeUrl: "https://app.batchrelay.com/developers",
      docsUrl: "https://docs.batchrelay.com/authentication",
      prefixes: [
        {
          text: "br_test_",
          mode: "test"
        },
        {
          text: "br_",
          mode: "live"
        }
      ],
      body: {
        alphabet: "A-Za-z0-9_-",
        minLength: 16,
        maxLength: 128,
        secretSeparator: "."
      },
      filters: {
        randomness: "identifier",
        minScore: 2,
        minScoreWithoutDigit: 10,
        minRun: 9,
        placeholderWords: [
          "example",
          "sample",
          "dummy",
          "placeholder",
          "changeme",
          "change_me",
          "redacted",
          "your",
          "xxxx",
          "fake",
          "todo",
          "insert",
          "replace",
          "demo",
          "mock",
          "test",
          "deadbeef",
          "secret",
          "token",
          "apikey",
          "api_key",
          "fixture",
          "foobar",
          "qwert",
          "asdf",
          "zxcv",
          "lorem",
          "hunter2",
          "none",
          "null",
          "undefined",
          "here",
          "password",
          "notreal",
          "invalid"
        ],
        documentationBodies: [
          "123e4567-e89b-12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-426655440000",
          "550e8400-e29b-41d4-a716-446655440000",
          "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
          "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
          "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
          "7d444840-9dc0-11d1-b245-5ffdce74fad2",
          "e902893a-9d22-3c7e-a7b8-d6e313b71d9f",
          "c232ab00-9414-11ec-b3c8-9f6bdeced846",
          "5df41881-3aed-3515-88a7-2f4a814cf09e",
          "919108f7-52d1-4320-9bac-f847db4148a8",
          "2ed6657d-e927-568b-95e1-2665a8aea6a2",
          "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
          "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0",
          "5c146b14-3c52-8afd-938a-375d0df1fbf6",
          "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
          "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
          "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d",
          "710b962e-041c-11e1-9234-0123456789ab",
          "109156be-c4fb-41ea-b1b4-efe1671c5836",
          "630eb68f-e0fa-5ecc-887a-7c7a62614681",
          "c106a26a-21bb-5538-8bf2-57095d1976c1",
          "1b671a64-40d5-491e-99b0-da01ff1f3341",
          "01695553-c90c-722d-9b5d-b38dfbbd4bed",
          "1e940672-c5ea-64c0-8bad-9b1deb4d3b7d",
          "1e1041c7-10b9-662e-9234-0123456789ab",
          "92f62d9e-22c4-11ef-97e9-325096b39f47",
          "1ef22c49-2f62-6d9e-97e9-325096b39f47",
          "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
          "45637ec4-c85f-11ea-87d0-0242ac130003",
          "d9428888-122b-11e1-b85c-61cd3cbb3210",
          "ddeb27fb-d9a0-4624-be4d-4615062daed4",
          "a8098c1a-f86e-11da-bd1a-00112444be1e",
          "6fa459ea-ee8a-3ca4-894e-db77e160355e",
          "16fd2706-8baf-433b-82eb-8c7fada847da",
          "886313e1-3b8a-5372-9b90-0c9aee199e5d",
          "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
          "40e6215d-b5c6-4896-987c-f30f3678f608",
          "936da01f-9abd-4d9d-80c7-02af85c822a8",
          "67e55044-10b1-426f-9247-bb680e5fe0c8",
          "067e6162-3b6f-4ae2-a171-2470b63dff00",
          "00112233-4455-6677-8899-aabbccddeeff",
          "0f8fad5b-d9cd-469f-a165-70867728950e",
          "7c9e6679-7425-40de-944b-e07fc1f90ae7",
          "258eafa5-e914-47da-95ca-c5ab0dc85b11",
          "01ARZ3NDEKTSV4RRFFQ69G5FAV",
          "01AN4Z07BY79KA1307SR9X4MV3",
          "01BX5ZZKBKACTAV9WEVGEMMVRY",
          "01BX5ZZKBKACTAV9WEVGEMMVRZ",
          "01BX5ZZKBKACTAV9WEVGEMMVS0",
          "01BX5ZZKBKACTAV9WEVGEMMVS1",
          "01ARYZ6S41TSV4RRFFQ69G5FAV",
          "0ujsswThIGTUYm2K8FjOOfXtY1K",
          "0ujsszwN8NRY24YaXiTIE2VWDTS",
          "0ujssxh0cECutqzMgbtXSGnjorm",
          "0ujsszgFvbiEr7CDgE3z8MAUPFt",
          "0ujtsYcgvSTl8PAuAdqWYSMnLOv",
          "0ujzPyRiIAffKhBux4PvQdDqMHY",
          "0uk1Hbc9dQ9pxyTqJ93IUrfhdGq",
          "0uk1HdCJ6hUZKDgcxhpJwUl5ZEI",
          "0uk1HcdvF0p8C20KtTfdRSB9XIm",
          "0uk1Ha7hGJ1Q9Xbnkt0yZgNwg3g",
          "V1StGXR8_Z5jdHi6B-myT",
          "Uakgb_J5m9g-0JDMbcJqLJ",
          "cjld2cjxh0000qzrmn831i7rn",
          "cjld2cyuq0000t3rmniod1foy",
          "tz4a98xxat96iws9zmbrgj3a",
          "pfh0haxfpzowht3oi213cqos",
          "507f1f77bcf86cd799439011",
          "507f191e810c19729de860ea",
          "4eC39HqLyjWDarjtT1zdp7dc",
          "TYooMQauvdEDq54NiTphI7jx",
          "BQokikJOvBiI2HlWgH4olfQ2",
          "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
          "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
          "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
          "2YotnFZFEjr1zCsicMWpAA",
          "tGzv3JOkF0XG5Qx2TlKWIA",
          "SplxlOBeZQQYbYS6WxSbIA",
          "7Fjfp0ZBr1KtDRbnfVdmIw",
          "dGhlIHNhbXBsZSBub25jZQ",
          "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
          "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
          "d41d8cd98f00b204e9800998ecf8427e",
          "da39a3ee5e6b4b0d3255bfef95601890afd80709",
          "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f",
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
          "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
          "098f6bcd4621d373cade4e832627b4f6",
          "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",
          "90a3ed9e32b2aaf4c61c410eb925426119e1a9dc53d4286ade99a809",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "768412320f7b0aa5812fce428dc4706b3cae50e02a64caa16a782249bfe8efc4b7ef1ccb126255d196047dfedf17a0a9",
          "ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db27ac185f8a0e1d5f84f88bc887fd67b143732c304cc5fa9ad8e6f57f50028a8ff",
          "5d41402abc4b2a76b9719d911017c592",
          "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
          "ea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193",
          "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
          "59e1748777448c69de6b800d7a33bbfb9ff1b463e44354c3553bcdb9c666fa90125a3c79f90397bdf5f6a13de828684f",
          "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043",
          "5eb63bbbe01eeed093cb22bb8f5acdc3",
          "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed",
          "2f05477fc24bb4faefd86517156dafdecec45b8ad3cf2522a563582b",
          "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
          "fdbd8e75a67f29f701a4e040385e2e23986303ea10239211af907fcbb83578b3e417cb71ce646efd0819dd8c088de1bd",
          "309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f",
          "5f4dcc3b5aa765d61d8327deb882cf99",
          "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8",
          "d63dc919e201d7bc4c825630d2cf25fdc93d4b2f0d46706d29038d01",
          "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
          "a8b64babd0aca91a59bdbb7761b421d4f2bb38280d3a75ba0f21f2bebc45583d446c598660c94ce680c47d19c30783a7",
          "b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86",
          "acbd18db4cc2f85cedef654fccc4a4d8",
          "0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33",
          "0808f64e60d58979fcb676c96ec938270dea42445aeefcd3a4e6f8db",
          "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
          "98c11ffdfdd540676b1a137cb1a22b2a70350c9a44171d6b1180c6be5cbb2ee3f79d532c8a1dd9ef2e8e08e752a3babb",
          "f7fbba6e0636f890e56fbbf3283e524c6fa3204ae298382d624741d0dc6638326e282c41be5e4254d8820772c5518a2c5a8c0c7f7eda19594a7eb539453e1ed7",
          "900150983cd24fb0d6963f7d28e17f72",
          "a9993e364706816aba3e25717850c26c9cd0d89d",
          "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
          "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
          "5ebe2294ecd0e0f08eab7690d2a6ee69",
          "e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4",
          "95c7fbca92ac5083afda62a564a3d014fc3b72c9140e3cb99ea6bf12",
          "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b",
          "58a775ba4112be3005ae4407ce757d88fda71d40497bb8026ecac54d4e3ffc7232ce8de3ab5acb30ae39760fee7c53ed",
          "bd2b1aaf7ef4f09be9f52ce2d8d599674d81aa9d6a4421696dc4d93dd0619d682ce56b4d64a9ef097761ced99e0f67265b5f76085e5b0ee7ca4696b2ad6fe2b2",
          "0cc175b9c0f1b6a831c399e269772661",
          "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8",
          "abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5",
          "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
          "54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31",
          "1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75"
        ]
      },
      context: {
        service: ["batch relay", "batchrelay.com"],
        credentialWords: ["key", "token", "secret", "auth", "bearer", "passw", "credential"],
        idWords: [
          "id",
          "branch",
          "session",
          "instance",
          "revision",
          "report",
          "event",
          "booking"
        ],
        otherVendors: [
          "benchrouter",
          "brainstormrouter",
          "bridger",
          "openlinker",
          "bedrock",
          "blockrate",
          "blockrand",
          "buildrunner",
          "blockrun",
          "brconnector"
        ],
        otherPrefixes: ["live_", "setup_", "ctrl_", "upgrade_", "pat_"]
      },
      examples: [
        "br_{base62:32}",
        "br_test_{base62:32}",
        "br_{hex:32}",
        "br_{hex:64}",
        "br_{base64url:43}",
        "br_{base36:24}",
        "br_{base58:32}",
        "br_{uuid}",
        "br_{ulid}",
        "br_{base58:8}_{base58:24}"
      ],
      counterExamples: [
        "br_your_key",
        "br_your_api_key_here",
        "br_test_...",
        "br_test_key_for_documentation",
        "br_ssl_engine_set_default_rsavrfy",
        "br_multicast_set_igmp_version",
        "br_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "br_test_rate_control_elab_test",
        "br_table-label-num-vs-num-after-unreachable",
        "l10n_br_account_payment_order"
      ],
      verification: {
        baseUrl: "https://api.batchrelay.com",
        allowedHosts: ["api.batchrelay.com"],
        control: {
          prefix: "br_",
          expectCode: "api_key_invalid"
        },
        probes: [
          {
            id: "getAPIPrintOrder",
            method: "GET",
            path: "/v1/print-orders/{uuid}",
            scope: "print_orders:read"
          },
          {
            id: "usage",
            method: "GET",
            path: null,
            scope: "usage:read"
          },
          {
            id: "webhooks",
            method: "GET",
            path: null,
            scope: "webhooks:read"
          },
          {
            id: "listTemplates",
            method: "GET",
            path: null,
            scope: "templates:read"
          }
        ],
        answers: [
          {
            code: "api_key_required",
            status: [403],
            envelope: "error",
            verdict: "unknown",
            scope: "silent",
            meaning: "the request had no key"
          },
          {
            code: "api_key_invalid",
            status: [403],
            envelope: "error",
            verdict: "invalid",
            scope: "silent",
            meaning: "the key is unknown"
          },
          {
            code: "api_key_revoked",
            status: [403],
            envelope: "error",
            verdict: "revoked",
            scope: "silent",
            meaning: "the key was revoked"
          },
          {
            code: "api_key_expired",
            status: [403],
            envelope: "error",
            verdict: "expired",
            scope: "silent",
            meaning: "the key is expired"
          },
          {
            code: "scope_required",
            status: [403],
            envelope: "error",
            verdict: "live",
            scope: "lacks",
            meaning: "the key does not have the requested scope"
          },
          {
            code: "api_account_inactive",
            status: [403],
            envelope: "error",
            verdict: "inactive",
            scope: "silent",
            meaning: "the key is valid, but its account is inactive"
          },
          {
            code: "billing_required",
            status: [402],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the key was accepted; billing must be active"
          },
          {
            code: "image_invalid",
            status: [422],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the request was refused after authentication"
          },
          {
            code: "image_aspect_ratio_mismatch",
            status: [422],
            envelope: "error",
            verdict: "live",
            scope: "silent",
            meaning: "the request was refused after authentication"
          },
          {
            code: "invalid_json",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "invalid_request",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "production_not_supported",
            status: [400],
            envelope: "error",
            verdict: "live",
            onlyAfterAuthentication: true,
            scope: "silent",
            meaning: "the request was refused, but not because of its key"
          },
          {
            code: "internal_error",
            status: [500],
            envelope: "error",
            verdict: "unknown",
            scope: "silent",
            meaning: "the API failed"
          },
          {
            code: null,
            status: [200],
            envelope: "success",
            verdict: "live",
            scope: "has",
            meaning: "the request was allowed"
          },
          {
            code: null,
            status: [404],
            envelope: "error",
            verdict: "live",
            scope: "has",
            meaning: "the resource does not exist, but the key was accepted"
          }
        ]
      }
    }
  ]
};

// src/config/built-in-rules.ts
function builtInRules() {
  return batch_relay_default.rules;
}

// plain:path
var module2 = process.getBuiltinModule("node:path");
var path_default = module2;
var { basename, delimiter, dirname, extname, isAbsolute, join, normalize, posix, relative, resolve, sep, win32 } = module2;

// src/git/regular-file.ts
var NotRegularError = class extends Error {
  code = "not a regular file";
};
var openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
function openRegular(path) {
  const file = openSync(path, openFlags);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotRegularError(`${path} is not a regular file`);
    return { file, size: stat.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
function readRegular(path, limit = Number.POSITIVE_INFINITY) {
  const { file, size } = openRegular(path);
  try {
    if (size > limit) throw Object.assign(new Error(`${path} is too large`), { code: "too large" });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
function isSystemError(error) {
  return error.code !== void 0;
}
function codeOf(error) {
  return error.code ?? "an error";
}
function isSpecial(entry) {
  if (entry.isFile() || entry.isDirectory()) return false;
  try {
    const stat = statSync(join(entry.parentPath, entry.name));
    return stat.isFIFO() || stat.isCharacterDevice() || stat.isBlockDevice();
  } catch {
    return false;
  }
}

// src/git/alternates.ts
var escapes = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
  '"': 34
};
function parseAlternates(text, separator2) {
  const entries = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(separator2, at);
    const next = end === -1 ? text.length : end;
    const quoted = text[at] === '"' ? unquote(text, at + 1) : null;
    if (quoted !== null) {
      entries.push(quoted.path);
      at = text[quoted.end] === separator2 ? quoted.end + 1 : quoted.end;
      continue;
    }
    if (text[at] !== "#") entries.push(Buffer.from(text.slice(at, next), "latin1"));
    at = next + 1;
  }
  return entries.filter((entry) => entry.length > 0);
}
function unquote(text, start2) {
  const bytes = [];
  for (let at = start2; at < text.length; at++) {
    const char = text[at];
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 };
    if (char !== "\\") {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const octal2 = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    const byte = octal2 === void 0 ? escapes[text[at + 1] ?? ""] : Number.parseInt(octal2, 8);
    if (byte === void 0) return null;
    bytes.push(byte);
    at += octal2 === void 0 ? 1 : 3;
  }
  return null;
}
function asText(path) {
  const text = path.toString("utf8");
  return Buffer.from(text).equals(path) ? text : null;
}
function alternatesOfVariable(value, folder) {
  if (value === void 0) return [];
  const text = Buffer.from(value).toString("latin1");
  return parseAlternates(text, delimiter).map((path) => resolve(folder, path.toString("utf8")));
}
function alternatesVariable(folders) {
  return folders.map((path) => path.includes(delimiter) ? quote(path) : alternatesLine(path)).join(delimiter);
}
function alternatesLine(path) {
  return /^["#]|\n/.test(path) ? quote(path) : path;
}
function quote(path) {
  return `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
function collectObjectFolders(starts2) {
  const problems = [];
  const seen = new Set(starts2.map((path) => resolve(path)));
  for (const folder of seen) {
    const path = resolve(folder, "info", "alternates");
    for (const entry of parseAlternates(readAlternates(path, problems), "\n")) {
      const text = asText(entry);
      if (text !== null) seen.add(resolve(folder, text));
      else problems.push({ what: path, reason: { code: "alternate-encoding" } });
    }
  }
  return { folders: [...seen].filter(isThere), problems };
}
function isThere(folder) {
  try {
    statSync(folder);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes(codeOf(error));
  }
}
function readAlternates(path, problems) {
  try {
    return readRegular(path).toString("latin1");
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      problems.push({ what: path, reason: { code: "unreadable", detail: code } });
    }
    return "";
  }
}

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// src/model/errors.ts
var BrleaksError = class extends Error {
  code;
  /** True for an unexpected error. */
  isBug;
  constructor(code, message, options = {}) {
    super(message, options);
    this.name = "BrleaksError";
    this.code = code;
    this.isBug = options.isBug ?? false;
  }
};
function knownError(error) {
  if (error instanceof BrleaksError) return error;
  const code = codeOf2(error);
  const limit = code === null ? void 0 : limits[code];
  const message = limit === void 0 ? describeBug(error) : describeLimit(limit, error);
  return new BrleaksError("internal", message, { cause: error, isBug: limit === void 0 });
}
var limits = {
  EMFILE: "too many open files; raise the limit (ulimit -n)",
  ENFILE: "the system has too many open files; close other programs",
  ENOMEM: "out of memory; raise the memory limit (ulimit -v, or that of the container)",
  ERR_WORKER_OUT_OF_MEMORY: "a thread ran out of memory; try --jobs 1 or raise the memory limit",
  ERR_MEMORY_ALLOCATION_FAILED: "out of memory; raise the memory limit",
  EAGAIN: "the system has no process or thread left; raise the limit (ulimit -u)",
  ENOSPC: "no space left on the device; free some space or set TMPDIR to another folder",
  EDQUOT: "the disk quota is used up; free some space or set TMPDIR to another folder"
};
var longestMessage = 300;
function describeLimit(limit, error) {
  return `stopped by a limit of the system: ${limit} (${withoutTokens(messageOf(error))})`;
}
function describeBug(error) {
  const where = innermostFrame(error);
  const place = where === null ? "" : `, in ${where}`;
  const text = withoutTokens(messageOf(error)) + place;
  return `this is a bug in brleaks ${version}: ${text}; please report it with this line (README.md, "Report a bug")`;
}
function codeOf2(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
function messageOf(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${kindOf(error)}`;
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestMessage);
}
function kindOf(value) {
  return value === null ? "null" : typeof value;
}
function withoutTokens(text) {
  return text.replace(
    /[A-Za-z0-9_-]{16,}/g,
    (run) => /\d|br_/.test(run) ? `${run.slice(0, 7)}…` : run
  );
}
function innermostFrame(error) {
  if (!(error instanceof Error) || typeof error.stack !== "string") return null;
  for (const line of error.stack.split("\n")) {
    const frame = /^ {4}at (?:(?:async )?([^/\\]+) \()?(.+?)\)?$/.exec(line);
    const file = frame?.[2] === void 0 ? null : /[\w.-]+\.m?[jt]s:\d+:\d+$/.exec(frame[2]);
    if (file === null) continue;
    return frame?.[1] === void 0 ? file[0] : `${frame[1]} (${file[0]})`;
  }
  return null;
}

// src/git/layout.ts
function scannedFolders({ root, gitDir, commonDir }) {
  return [.../* @__PURE__ */ new Set([root ?? gitDir, gitDir, commonDir])];
}
var BrokenRepository = class {
  path;
  reason;
  constructor(path, reason) {
    this.path = path;
    this.reason = reason;
  }
};
function findLayout(path) {
  const start2 = resolve(path);
  const named = namedDirectory(start2);
  if (named instanceof BrokenRepository) return named;
  if (named !== null) return { root: null, ...named };
  for (let folder = start2; ; folder = dirname(folder)) {
    const found = gitDirectory(join(folder, ".git"));
    if (found instanceof BrokenRepository) return found;
    if (found !== null) return { root: folder, ...found };
    if (folder === dirname(folder)) return null;
  }
}
function requireLayout(path) {
  if (!exists(path)) {
    throw new BrleaksError("not-found", `${path}: no such file or folder; check the path`);
  }
  const layout = findLayout(path);
  if (layout instanceof BrokenRepository) throw refusal(layout);
  if (layout !== null) return layout;
  throw new BrleaksError(
    "not-a-repository",
    `${path} is not in a git repository; to scan its files, use "brleaks scan ${path}"`
  );
}
function refusal({ path, reason }) {
  return new BrleaksError("not-a-repository", `${path} is not a usable git repository: ${reason}`);
}
function layoutOfHook(folder, gitDir, workTree) {
  const path = resolve(folder, gitDir);
  const found = gitDirectory(path);
  if (found instanceof BrokenRepository) throw refusal(found);
  if (found === null) {
    throw new BrleaksError("not-a-repository", `GIT_DIR names ${path}, which does not exist`);
  }
  const receiving = found.gitDir === resolve(folder);
  return { root: receiving ? null : resolve(folder, workTree ?? "."), ...found };
}
function isGitDirectory(path) {
  const found = gitDirectory(path);
  return found !== null && !(found instanceof BrokenRepository);
}
function namedDirectory(path) {
  if (statOf(path)?.isDirectory() !== true) return null;
  const parts = ["HEAD", "objects", "refs"].filter((name) => exists(join(path, name)));
  const linked = exists(join(path, "HEAD")) && exists(join(path, "commondir"));
  return parts.length >= 2 || linked ? wholeDirectory(path) : null;
}
function gitDirectory(path) {
  if (!exists(path)) return null;
  const stat = statOf(path);
  if (stat?.isDirectory()) return wholeDirectory(path);
  if (stat?.isFile() !== true) {
    return new BrokenRepository(path, "it is neither a folder nor a file; restore or remove it");
  }
  const target = pointer(path);
  if (target === null) {
    return new BrokenRepository(path, "it does not name a git directory; restore or remove it");
  }
  if (statOf(target)?.isDirectory() !== true) {
    const reason = `it names ${target}, which is not there; repair it ("git worktree repair", "git submodule update") or remove it`;
    return new BrokenRepository(path, reason);
  }
  return wholeDirectory(target);
}
function wholeDirectory(path) {
  const common2 = commonDirectory(path);
  if (!mayRead(path)) return new BrokenRepository(path, "there is no permission to read it");
  const lost = [join(path, "HEAD"), join(common2, "objects")].find((part) => !exists(part));
  if (lost === void 0) return { gitDir: path, commonDir: common2 };
  return new BrokenRepository(path, `${lost} is missing; restore it, or remove the folder`);
}
function mayRead(folder) {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function pointer(path) {
  const match = /^gitdir: (.+?)[\r\n]*$/.exec(readSmall(path) ?? "");
  const target = match?.[1];
  if (target === void 0) return null;
  return isAbsolute(target) ? target : resolve(dirname(path), target);
}
function commonDirectory(gitDir) {
  const text = readSmall(join(gitDir, "commondir"))?.trim();
  return text ? resolve(gitDir, text) : gitDir;
}
function exists(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function statOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
var smallBytes = 64 * 1024 * 1024;
function readSmall(path) {
  try {
    return readRegular(path, smallBytes).toString("utf8");
  } catch {
    return null;
  }
}

// src/git/head.ts
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
function detachedHead(layout) {
  const text = headText(layout.gitDir);
  const ref = refIn(text);
  if (ref === null) return isHead(text) ? text : `ref: ${unborn}
`;
  const oid = resolve2(ref, layout, 0);
  if (oid === void 0) return text;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isUnborn(head) {
  return head === `ref: ${unborn}
`;
}
function isHead(text) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text);
}
function headText(gitDir) {
  const path = join(gitDir, "HEAD");
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text)?.[1] ?? null;
}
function resolve2(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text = readSmall(join(own ? layout.gitDir : layout.commonDir, ref));
  if (text === null) return packedId(ref, layout);
  const next = refIn(text);
  return next === null ? idIn(text) ?? null : resolve2(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at = `
${packed}
`.indexOf(` ${ref}
`);
  if (at === -1) return null;
  const start2 = packed.lastIndexOf("\n", at - 2) + 1;
  return idIn(packed.slice(start2, at)) ?? null;
}
function idIn(text) {
  return /^([0-9a-f]{40,64})\b/.exec(text)?.[1];
}

// src/git/tracked/index-file.ts
var largest = 256 * 1024 * 1024;
function readIndexFile(path, idBytes2 = 20) {
  try {
    return readRegular(path, largest);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? emptyIndex(idBytes2) : null;
  }
}
function emptyIndex(idBytes2) {
  const bytes = Buffer.alloc(12 + idBytes2);
  bytes.write("DIRC");
  bytes.writeUInt32BE(2, 4);
  return bytes;
}

// src/git/tree-entries.ts
function* treeEntries(bytes, idBytes2) {
  for (let at = 0; at < bytes.length; ) {
    const nameEnd = bytes.indexOf(0, at);
    const space = bytes.indexOf(32, at);
    const idAt2 = nameEnd + 1;
    if (space === -1 || space > nameEnd || idAt2 + idBytes2 > bytes.length) return yield null;
    yield { mode: modeIn(bytes, at, space), nameAt: space + 1, nameEnd, idAt: idAt2 };
    at = idAt2 + idBytes2;
  }
}
function modeIn(bytes, from, to) {
  let mode = from === to ? Number.NaN : 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - 48;
    if (digit < 0 || digit > 7) return Number.NaN;
    mode = (mode << 3 | digit) >>> 0;
  }
  return mode;
}
function hexAt(bytes, at, idBytes2) {
  return bytes.toString("hex", at, at + idBytes2);
}

// src/git/staged/index-rows.ts
var headerBytes = 12;
var modeAt = 24;
var idAt = 40;
var idBytes = 20;
var flagsAt = idAt + idBytes;
var extendedFlag = 64;
var stageFlags = 48;
var intentToAdd = 32;
var longest = 4095;
var folderBits = 64;
var deepest = 200;
function hasWholeNames(bytes) {
  if (bytes.length < headerBytes + idBytes || bytes.toString("latin1", 0, 4) !== "DIRC")
    return false;
  const version4 = bytes.readUInt32BE(4);
  return version4 === 2 || version4 === 3;
}
function parseIndexRows(bytes) {
  if (!hasWholeNames(bytes)) return null;
  const end = bytes.length - idBytes;
  const version4 = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (count > end / (flagsAt + 2)) return null;
  const starts2 = new Uint32Array(count);
  const names = new Uint32Array(2 * count);
  let at = headerBytes;
  for (let row = 0; row < count; row++) {
    const flags = at + flagsAt;
    if (flags + 4 > end) return null;
    const high = bytes[flags];
    if ((high & stageFlags) !== 0 || bytes[at + modeAt + 2] === folderBits) return null;
    const isExtended = (high & extendedFlag) !== 0;
    if (isExtended && version4 === 2) return null;
    if (isExtended && (bytes[flags + 2] & intentToAdd) !== 0) return null;
    const from = flags + (isExtended ? 4 : 2);
    const stated = (high & 15) << 8 | bytes[flags + 1];
    const to = stated === longest ? bytes.indexOf(0, from) : from + stated;
    if (to <= from || to >= end || bytes[to] !== 0) return null;
    starts2[row] = at;
    names[2 * row] = from;
    names[2 * row + 1] = to;
    at += to - at + 8 & ~7;
  }
  const tree = treeIn(bytes, at, end);
  return tree === void 0 ? null : { bytes, count, starts: starts2, names, tree };
}
function modeOf({ bytes, starts: starts2 }, row) {
  return bytes.readUInt32BE(starts2[row] + modeAt);
}
function idOf({ starts: starts2 }, row) {
  return starts2[row] + idAt;
}
function entryOf(rows, row) {
  const { bytes, names } = rows;
  return {
    path: bytes.subarray(names[2 * row], names[2 * row + 1]),
    mode: modeOf(rows, row).toString(8).padStart(6, "0"),
    oid: hexAt(bytes, idOf(rows, row), idBytes)
  };
}
function treeIn(bytes, from, end) {
  let tree = null;
  let at = from;
  while (at + 8 <= end && tree !== void 0) {
    const name = bytes.toString("latin1", at, at + 4);
    const next = at + 8 + bytes.readUInt32BE(at + 4);
    if (next > end || !/^[A-Z]/.test(name)) return void 0;
    if (name === "TREE") tree = new TreeParser(bytes, at + 8, next).parse();
    at = next;
  }
  return at === end ? tree : void 0;
}
var TreeParser = class {
  #bytes;
  #end;
  #at;
  constructor(bytes, from, end) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = end;
  }
  /** Undefined if it is damaged. */
  parse() {
    const root = this.#next(0);
    return root !== null && this.#at === this.#end ? root.tree : void 0;
  }
  /** `NAME NUL COUNT SP FOLDERS LF`, the id unless the count is -1, then the folders. */
  #next(depth) {
    const nul = this.#bytes.indexOf(0, this.#at);
    const line = nul === -1 ? -1 : this.#bytes.indexOf(10, nul);
    if (line === -1 || line >= this.#end || depth > deepest) return null;
    const name = this.#bytes.toString("latin1", this.#at, nul);
    const numbers = /^(-1|\d+) (\d+)$/.exec(this.#bytes.toString("latin1", nul + 1, line));
    if (numbers === null) return null;
    const count = Number(numbers[1]);
    const idAt2 = count < 0 ? 0 : line + 1;
    this.#at = line + 1 + (count < 0 ? 0 : idBytes);
    const folders = /* @__PURE__ */ new Map();
    for (let left = Number(numbers[2]); left > 0; left--) {
      const child = this.#next(depth + 1);
      if (child === null) return null;
      folders.set(child.name, child.tree);
    }
    return this.#at > this.#end ? null : { name, tree: { count, idAt: idAt2, folders } };
  }
};

// src/git/staged/compare-trees.ts
var folderMode = 16384;
var deepest2 = 200;
var slash = 47;
var TreeComparison = class {
  #rows;
  #objects;
  /** Rows that the tree does not have, or has otherwise. */
  changed = [];
  constructor(rows, objects) {
    this.#rows = rows;
    this.#objects = objects;
  }
  /** @param tree null if there is nothing to compare with. Returns false if git must compare. */
  run(tree) {
    const { count, tree: cached } = this.#rows;
    return this.#folder({ from: 0, to: count, nameAt: 0, cached, depth: 0 }, tree);
  }
  #folder(folder, tree) {
    const { from, to, cached, depth } = folder;
    if (tree === null) {
      for (let row = from; row < to; row++) this.changed.push(row);
      return true;
    }
    if (cached !== null && cached.count === to - from && this.#hexAt(cached.idAt) === tree) {
      return true;
    }
    const object = depth > deepest2 ? null : this.#objects.read(tree);
    const entries = object?.type === "tree" ? parseTree(object.bytes) : null;
    if (object === null || entries === null) return false;
    for (let row = from; row < to; ) {
      const inner = this.#folderAt(row, folder);
      if (inner === null) {
        if (!this.#isSame(row, object.bytes, entries.get(this.#name(row, folder.nameAt)))) {
          this.changed.push(row);
        }
        row++;
        continue;
      }
      const entry = entries.get(inner.name);
      const id2 = entry?.mode === folderMode ? hexAt(object.bytes, entry.idAt, idBytes) : null;
      if (!this.#folder(inner, id2)) return false;
      row = inner.to;
    }
    return true;
  }
  /** The folder whose first file a row is; null for a file of this one. */
  #folderAt(row, { to, nameAt, cached, depth }) {
    const { bytes, names } = this.#rows;
    const start2 = names[2 * row] + nameAt;
    const end = bytes.indexOf(slash, start2);
    if (end === -1 || end >= names[2 * row + 1]) return null;
    const prefix = bytes.subarray(start2 - nameAt, end + 1);
    const name = bytes.toString("latin1", start2, end);
    const inner = cached?.folders.get(name) ?? null;
    return {
      from: row,
      to: this.#endOf(row, to, prefix, inner?.count ?? 0),
      name,
      nameAt: prefix.length,
      cached: inner,
      depth: depth + 1
    };
  }
  /** The first row after those that start with a prefix. @param count of them as the index remembers it; not above 0 if it does not. */
  #endOf(row, to, prefix, count) {
    const known = row + Math.max(0, count);
    const isEnd = known === to || known < to && !this.#startsWith(known, prefix);
    if (known > row && isEnd && this.#startsWith(known - 1, prefix)) return known;
    let next = row + 1;
    while (next < to && this.#startsWith(next, prefix)) next++;
    return next;
  }
  #startsWith(row, prefix) {
    const { bytes, names } = this.#rows;
    const start2 = names[2 * row];
    const end = start2 + prefix.length;
    if (end > names[2 * row + 1]) return false;
    return bytes.compare(prefix, 0, prefix.length, start2, end) === 0;
  }
  #name(row, nameAt) {
    const { bytes, names } = this.#rows;
    return bytes.toString("latin1", names[2 * row] + nameAt, names[2 * row + 1]);
  }
  #isSame(row, tree, entry) {
    if (entry === void 0 || entry.mode !== modeOf(this.#rows, row)) return false;
    const at = idOf(this.#rows, row);
    const id2 = this.#rows.bytes.subarray(at, at + idBytes);
    return tree.compare(id2, 0, idBytes, entry.idAt, entry.idAt + idBytes) === 0;
  }
  #hexAt(at) {
    return at === 0 ? null : hexAt(this.#rows.bytes, at, idBytes);
  }
};
function parseTree(bytes) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null || Number.isNaN(entry.mode)) return null;
    entries.set(bytes.toString("latin1", entry.nameAt, entry.nameEnd), entry);
  }
  return entries;
}

// lazy:node:zlib
var node_zlib_exports = {};
__export(node_zlib_exports, {
  brotliDecompressSync: () => brotliDecompressSync,
  crc32: () => crc32,
  createBrotliDecompress: () => createBrotliDecompress,
  createInflateRaw: () => createInflateRaw,
  gunzipSync: () => gunzipSync,
  inflateRawSync: () => inflateRawSync,
  inflateSync: () => inflateSync
});
var loaded;
var load = () => loaded ??= process.getBuiltinModule("node:zlib");
var gunzipSync = (...args) => load().gunzipSync(...args);
var inflateSync = (...args) => load().inflateSync(...args);
var inflateRawSync = (...args) => load().inflateRawSync(...args);
var createInflateRaw = (...args) => load().createInflateRaw(...args);
var brotliDecompressSync = (...args) => load().brotliDecompressSync(...args);
var createBrotliDecompress = (...args) => load().createBrotliDecompress(...args);
var crc32 = (...args) => load().crc32(...args);

// src/git/loose.ts
var deflateLoss = 1024 * 1024;
var smallFile = 16 * 1024;
var looseHeadBytes = 64;
var syncFlush = 2;
function inflateLoose(path, limit, treeLimit = limit) {
  let whole;
  try {
    const packed = readRegular(path, limit + deflateLoss);
    const isTree = packed.length > smallFile && looseStart(packed).startsWith("tree ");
    whole = inflateSync(packed, { maxOutputLength: isTree ? treeLimit : limit });
  } catch {
    return null;
  }
  const nul = whole.subarray(0, 32).indexOf(0);
  const header2 = /^(blob|commit|tag|tree) (\d+)$/.exec(
    whole.toString("latin1", 0, Math.max(0, nul))
  );
  if (header2 === null || whole.length - nul - 1 !== Number(header2[2])) return null;
  return { type: header2[1], bytes: whole.subarray(nul + 1) };
}
function looseStart(packed) {
  try {
    const start2 = inflateSync(packed.subarray(0, looseHeadBytes), { finishFlush: syncFlush });
    return start2.toString("latin1", 0, 8);
  } catch {
    return "";
  }
}

// src/git/pack/apply-delta.ts
function parseDelta(bytes) {
  const [baseSize, afterBase] = sizeAt(bytes, 0);
  const [size, start2] = sizeAt(bytes, afterBase);
  return { baseSize, size, instructions: bytes.subarray(start2) };
}
function applyDelta(base, { baseSize, size, instructions }) {
  if (base.length !== baseSize) return null;
  const output = Buffer.alloc(size);
  let length = 0;
  for (let at = 0; at < instructions.length; ) {
    const code = instructions[at++] ?? 0;
    if (code === 0) return null;
    let piece;
    if (code < 128) {
      piece = instructions.subarray(at, at + code);
      at += code;
      if (piece.length < code) return null;
    } else {
      let from = 0;
      let count = 0;
      for (let bit = 0; bit < 4; bit++) {
        if ((code & 1 << bit) !== 0) from += (instructions[at++] ?? 0) * 2 ** (8 * bit);
      }
      for (let bit = 0; bit < 3; bit++) {
        if ((code & 16 << bit) !== 0) count += (instructions[at++] ?? 0) * 2 ** (8 * bit);
      }
      if (count === 0) count = 65536;
      if (from + count > base.length) return null;
      piece = base.subarray(from, from + count);
    }
    if (length + piece.length > size) return null;
    length += piece.copy(output, length);
  }
  return length === size ? output : null;
}
function sizeAt(bytes, start2) {
  let value = 0;
  for (let at = start2, power = 1; at < start2 + 7; at++, power *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * power;
    if (byte < 128) return [value, at + 1];
  }
  return [value, start2 + 7];
}

// src/git/staged/object-reader.ts
var largest2 = 32 * 1024 * 1024;
var mostPacks = 50;
var mostDeltas = 4095;
var mostDeltaBytes = 256 * 1024 * 1024;
var headerBytes2 = 8;
var fanoutBytes = 256 * 4;
var entryHeaderBytes = 32;
var typeOf = /* @__PURE__ */ new Map([
  [1, "commit"],
  [2, "tree"],
  [3, "blob"],
  [4, "tag"]
]);
var deltaByOffset = 6;
var deltaById = 7;
var ObjectReader = class {
  #folders;
  #packs = null;
  /** Bytes that may still be made. */
  #left;
  /**
   * @param folders with objects, absolute.
   * @param most bytes of all objects together, of their deltas and of the bases of those; what is more is left to git.
   */
  constructor(folders, most = Number.POSITIVE_INFINITY) {
    this.#folders = folders;
    this.#left = most;
  }
  /** The object, or null if git must read it: it is missing, large, damaged, or in a form that is not read here. */
  read(oid) {
    for (const folder of this.#folders) {
      const object = inflateLoose(join(folder, oid.slice(0, 2), oid.slice(2)), largest2);
      if (object !== null) return this.#counted(object);
    }
    try {
      return this.#packed(Buffer.from(oid, "hex"), { deltas: mostDeltas, bytes: mostDeltaBytes });
    } catch {
      return null;
    }
  }
  close() {
    for (const pack of this.#packs ?? []) pack.close();
    this.#packs = null;
  }
  #packed(id2, room) {
    this.#packs ??= packsIn(this.#folders);
    for (const pack of this.#packs) {
      const offset = pack.offsetOf(id2);
      if (offset !== null) return this.#entry(pack, offset, room);
    }
    return null;
  }
  #entry(pack, offset, { deltas, bytes: most }) {
    const entry = pack.entry(offset);
    if (entry === null) return null;
    const type = typeOf.get(entry.code);
    if (type !== void 0) return this.#counted({ type, bytes: entry.bytes });
    this.#left -= entry.bytes.length;
    const room = { deltas: deltas - 1, bytes: Math.min(most - entry.bytes.length, this.#left) };
    if (room.deltas < 0 || room.bytes < 0) return null;
    const base = typeof entry.base === "number" ? this.#entry(pack, entry.base, room) : entry.base && this.#packed(entry.base, room);
    if (base === null) return null;
    const delta = parseDelta(entry.bytes);
    const bytes = delta.size > Math.min(largest2, this.#left) ? null : applyDelta(base.bytes, delta);
    return bytes === null ? null : this.#counted({ type: base.type, bytes });
  }
  #counted(object) {
    this.#left -= object.bytes.length;
    return this.#left < 0 ? null : object;
  }
};
function packsIn(folders) {
  const paths = folders.flatMap(
    (folder) => namesIn(join(folder, "pack")).filter((name) => name.endsWith(".idx")).map((name) => join(folder, "pack", name.slice(0, -".idx".length)))
  );
  return paths.length > mostPacks ? [] : paths.map((path) => new Pack(path));
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
var Pack = class {
  #index;
  #data;
  #fanout = null;
  /** @param path without its ending. */
  constructor(path) {
    this.#index = new RandomFile(`${path}.idx`);
    this.#data = new RandomFile(`${path}.pack`);
  }
  /** Where an object begins in the pack; null if it is not there. */
  offsetOf(id2) {
    const fanout = this.#loadFanout();
    const first = id2[0];
    const from = first === 0 ? 0 : fanout.readUInt32BE((first - 1) * 4);
    const to = fanout.readUInt32BE(first * 4);
    const idsAt = headerBytes2 + fanoutBytes;
    const ids = this.#index.read(idsAt + from * idBytes, Math.max(0, to - from) * idBytes);
    const found = positionIn(ids, id2);
    if (found === -1) return null;
    const count = fanout.readUInt32BE(255 * 4);
    const offsetsAt = idsAt + count * (idBytes + 4);
    const offset = this.#index.read(offsetsAt + (from + found) * 4, 4).readUInt32BE(0);
    if (offset < 2147483648) return offset;
    const largeAt = offsetsAt + count * 4 + (offset - 2147483648) * 8;
    return Number(this.#index.read(largeAt, 8).readBigUInt64BE(0));
  }
  /** Null if it is too large, or damaged. */
  entry(offset) {
    const header2 = this.#data.read(offset, entryHeaderBytes);
    let at = 0;
    let byte = header2[at++] ?? 0;
    const code = byte >> 4 & 7;
    let size = byte & 15;
    for (let power = 16; (byte & 128) !== 0; power *= 128) {
      byte = header2[at++] ?? 0;
      size += (byte & 127) * power;
    }
    if (size > largest2) return null;
    const base = this.#baseOf(code, header2, at, offset);
    if (base === null) return null;
    const most = size + (size >> 8) + 256;
    const deflated = this.#data.read(offset + base.end, most);
    const bytes = inflateSync(deflated, { maxOutputLength: Math.max(1, size) });
    return bytes.length === size ? { code, bytes, base: base.base } : null;
  }
  close() {
    this.#index.close();
    this.#data.close();
  }
  #baseOf(code, header2, from, offset) {
    if (typeOf.has(code)) return { base: null, end: from };
    if (code === deltaById) {
      return { base: header2.subarray(from, from + idBytes), end: from + idBytes };
    }
    if (code !== deltaByOffset) return null;
    let at = from;
    let byte = header2[at++] ?? 0;
    let distance = byte & 127;
    while ((byte & 128) !== 0) {
      byte = header2[at++] ?? 0;
      distance = (distance + 1) * 128 + (byte & 127);
    }
    return distance > 0 && distance < offset ? { base: offset - distance, end: at } : null;
  }
  #loadFanout() {
    if (this.#fanout === null) {
      const start2 = this.#index.read(0, headerBytes2 + fanoutBytes);
      if (start2.toString("latin1", 0, headerBytes2) !== "ÿtOc\0\0\0") throw new RangeError();
      this.#fanout = start2.subarray(headerBytes2);
    }
    return this.#fanout;
  }
};
function positionIn(ids, id2) {
  let low = 0;
  let high = ids.length / idBytes - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = ids.compare(id2, 0, idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
var RandomFile = class {
  #path;
  #file = null;
  constructor(path) {
    this.#path = path;
  }
  /** Fewer bytes only at the end of the file. */
  read(position, length) {
    this.#file ??= openRegular(this.#path).file;
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const count = readSync(this.#file, bytes, done, length - done, position + done);
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, done);
  }
  close() {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
};

// src/git/staged/read-staged.ts
function readStaged(path, hook) {
  const index = openIndex(path, hook);
  const rows = index === null ? null : parseIndexRows(index.bytes);
  if (index === null || rows === null) return null;
  const { layout, base } = index;
  const objects = new ObjectReader(objectFolders(layout, base, hook));
  const changed = changedRows(rows, layout, objects);
  if (changed === null) {
    objects.close();
    return null;
  }
  return {
    layout,
    entries: changed.map((row) => entryOf(rows, row)),
    nameContains: (text) => rows.bytes.includes(text),
    blob: (oid) => {
      const object = objects.read(oid);
      return object?.type === "blob" ? object.bytes : null;
    },
    close: () => objects.close()
  };
}
function plainStagedEntries({
  layout,
  shadow,
  idBytes: idBytes2,
  objectFolders: objectFolders2
}) {
  if (idBytes2 !== 20 || hasOtherForm(layout)) return null;
  const bytes = readIndexFile(shadow.data.GIT_INDEX_FILE);
  const rows = bytes === null ? null : parseIndexRows(bytes);
  if (rows === null) return null;
  const objects = new ObjectReader(objectFolders2);
  const changed = changedRows(rows, layout, objects);
  objects.close();
  return changed?.map((row) => entryOf(rows, row)) ?? null;
}
function indexContains(path, hook, text) {
  const index = openIndex(path, hook);
  if (index === null || !hasWholeNames(index.bytes)) return null;
  return index.bytes.includes(text);
}
function openIndex(path, hook) {
  const layout = layoutFor(path, hook);
  if (layout === null || hasOtherForm(layout)) return null;
  const base = layout.root ?? layout.gitDir;
  const bytes = readIndexFile(resolve(base, hook.GIT_INDEX_FILE || join(layout.gitDir, "index")));
  return bytes === null ? null : { layout, base, bytes };
}
function layoutFor(path, { GIT_DIR, GIT_WORK_TREE }) {
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : findLayout(path);
  return layout instanceof BrokenRepository ? null : layout;
}
function hasOtherForm({ gitDir, commonDir }) {
  const config = readSmall(join(commonDir, "config")) ?? "";
  const tables = lstatSync(join(commonDir, "reftable"), { throwIfNoEntry: false });
  return /objectformat/i.test(config) || tables !== void 0 || readdirSync(gitDir).some((name) => name.startsWith("sharedindex."));
}
function objectFolders(layout, base, hook) {
  const own = join(layout.commonDir, "objects");
  const named = hook.GIT_OBJECT_DIRECTORY ? resolve(base, hook.GIT_OBJECT_DIRECTORY) : own;
  const others = alternatesOfVariable(hook.GIT_ALTERNATE_OBJECT_DIRECTORIES, base);
  return collectObjectFolders([named, own, ...others]).folders;
}
function changedRows(rows, layout, objects) {
  const tree = headTree(layout, objects);
  if (tree === void 0) return null;
  const comparison = new TreeComparison(rows, objects);
  return comparison.run(tree) ? comparison.changed : null;
}
function headTree(layout, objects) {
  const head = detachedHead(layout);
  const oid = /^([0-9a-f]{40})\s*$/.exec(head)?.[1];
  if (oid === void 0) return isUnborn(head) ? null : void 0;
  const commit = objects.read(oid);
  if (commit?.type !== "commit") return void 0;
  return /^tree ([0-9a-f]{40})\n/.exec(commit.bytes.toString("latin1", 0, 64))?.[1];
}

// src/scan/index-check.ts
var configuration = "brleaks.config.";
function indexMayConfigure(repository, environment) {
  return indexContains(repository, environment, configuration) !== false;
}

// src/model/reasons.ts
function errorReason({ message }) {
  return { code: "error", detail: message };
}

// src/model/chunk.ts
var textStart = { offset: 0, line: 1, column: 1 };
var contextBytes = 4096;
function faultProblem(what, error) {
  const known = knownError(error);
  return { kind: "problem", what, reason: errorReason(known), isBug: known.isBug };
}

// src/sources/text-chunks.ts
function wholeChunk(origin, bytes, offset = 0) {
  return {
    kind: "chunk",
    origin,
    hasLines: true,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { ...textStart, offset },
    encoding: encodingOf(bytes)
  };
}
function nameChunk(origin, bytes, offset = 0) {
  return { ...wholeChunk(origin, bytes, offset), hasLines: false };
}
function textChunk(text) {
  return wholeChunk({ source: "stdin", path: null, object: null }, Buffer.from(text));
}
function messageChunk(text) {
  return wholeChunk({ source: "commit-message", path: null, object: null }, text);
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf16be";
  return "utf8";
}

// src/search/search-wasm.ts
var searchWasm = [
  "AGFzbQEAAAABFANgAX8AYAV/f39/fwF/YAJ/fwF/Ag8BA2VudgZtZW1vcnkCAAADBAMAAQIGKQh/AUEAC38BQQALfwFB",
  "AAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALBy4ECXVzZVRhYmxlcwAABGZpbmQAAQ5jb3VudExpbmVGZWVkcwACBm1l",
  "bW9yeQIACocJA0kAIAAkByAAIAAoAgBqJAAgACAAKAIEaiQBIAAoAggkAiAAIAAoAgxqJAMgACAAKAIQaiQFIAAgACgC",
  "FGokBCAAIAAoAhhqJAYLqQYDDX8EfgJ7IwCtIhJCIIYgEoQhFANAIAAgAUECakkEQCAAKQMIIhNCAoZC/P+PgMD//wGD",
  "IBR8IhJCIIinIBKnIAApAwAiEkIChkL8/4+AwP//AYMgFHwiFUIgiKcgFaf9XAIA/VYCAAH9VgIAAv1WAgADIRcgFiAT",
  "Qg6IQvz/j4DA//8BgyAUfCITQiCIpyATpyASQg6IQvz/j4DA//8BgyAUfCISQiCIpyASp/1cAgD9VgIAAf1WAgAC/VYC",
  "AAMiFv0NDA0ODxAREhMUFRYXGBkaGyAXQRD9rQH9TiAXIBZBEP2tAf1OQRD9qwH9UP0MAAAAAAAAAAAAAAAAAAAAAP0k",
  "/WQhCwNAIAsEQCALaCAAQQJraiEKIAsgC0EBa3EhCyMEIAooAgBB////B3EiBUGx893xeWwiBkERdiIHQQN2ai0AACAH",
  "QQdxdUEBcSABIApLcQR/QQFBICMCa3RBAWshByAGIwJ2IQYDfyMBIAZBA3RqIggoAgAiCQR/IAkgBUEBakYEfwJ/IwMg",
  "CCgCBEECdGoiCSgCACEIQQEhDQNAIAggDU8EQAJAIAkgDUECdGooAgAiBSAETw0AIApBAWohDiMHIwUgBUEDdGoiDygC",
  "AGoiBiAPLwEEQQJ0aiEQIAYhBQJ/A0AgBSAQSQRAIwYgBS8BAEEIdGohByAFLQADIRFBACEMA0AgDCARSSADIA5LcQR/",
  "IAcgDi0AAGotAAAFQQALBEAgDEEBaiEMIA5BAWohDgwBCwtBACAMIAUtAAJJDQIaIAVBBGohBQwBCwtBAQtFDQAgCkEB",
  "aiEOIAYgDy8BBkECdGshByAGQQRrIQVBAQJ/A0AgBSAHTwRAIwYgBS8BAEEIdGohDCAFLQADIQ9BACEGA0AgAiAOSSAG",
  "IA9JcQR/IAwgDkEBay0AAGotAAAFQQALBEAgBkEBaiEGIA5BAWshDgwBCwtBACAGIAUtAAJJDQIaIAVBBGshBQwBCwtB",
  "AQsNAxoLIA1BAWohDQwBCwtBAAsFIAZBAWogB3EhBgwCCwVBAAsLBUEACwRAIAoPCwwBCwsgAEEQaiEADAELC0EAC48C",
  "AgR/AnsDQCAAQSBqIAFNBEAgAEH/ASABIABrQQV2IgIgAkH/AU8bIgRBBXRqIQX9DAAAAAAAAAAAAAAAAAAAAAAhBv0M",
  "AAAAAAAAAAAAAAAAAAAAACEHIAAhAgNAIAIgBUkEQCAGIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9cSEGIAcgAv0A",
  "BBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQcgAkEgaiECDAELCyADIAb9fSAH/X39jgH9fyIG/RsAIAb9GwFqIAb9GwJq",
  "IAb9GwNqaiEDIAAgBEEFdGohAAwBCwsDQCAAIAFJBEAgA0EBaiADIAAtAABBCkYbIQMgAEEBaiEADAELCyADCw=="
].join("");

// src/search/module-search.ts
var engine = globalThis.WebAssembly;
var pageBytes = 65536;
var alignment = 64;
var partBytes = 128 * 1024;
var everyPattern = 2147483647;
var slack = 32;
function spaceFor(tables, reach) {
  return tables.length + partBytes + 2 * reach + slack;
}
function ownSpace(tables, reach, lent = 0) {
  const space = Math.ceil(spaceFor(tables, reach) / alignment) * alignment;
  const initial = Math.ceil((space + lent + slack) / pageBytes);
  const memory = new engine.Memory({ initial });
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space, lent) };
}
var ModuleSearch = class {
  #exports;
  #memory;
  #room;
  #reach;
  /** The search whose bytes are in the room. */
  #user = null;
  /** Null while it is lent. */
  #lent;
  /** @throws RangeError, TypeError or an error of the engine where WebAssembly is not available. */
  constructor(tables, reach, { memory, address, lent }) {
    const module3 = new engine.Module(Buffer.from(searchWasm, "base64"));
    this.#exports = new engine.Instance(module3, { env: { memory } }).exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#memory.set(tables, address);
    this.#exports.useTables(address);
    this.#room = address + tables.length;
    this.#reach = reach;
    this.#lent = lent ?? null;
  }
  /** A buffer that is searched where it is, without a copy; null if there is none of that size, or it is lent. */
  lend(bytes) {
    if (this.#lent?.length !== bytes) return null;
    const buffer = this.#lent;
    this.#lent = null;
    return buffer;
  }
  /** Takes a buffer back, if it is the one that was lent. */
  takeBack(buffer) {
    if (buffer.buffer === this.#memory.buffer) this.#lent = buffer;
  }
  countLineFeeds(bytes) {
    if (bytes.buffer === this.#memory.buffer) {
      return this.#exports.countLineFeeds(bytes.byteOffset, bytes.byteOffset + bytes.length);
    }
    this.#user = null;
    let count = 0;
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes);
      this.#memory.set(part, this.#room);
      count += this.#exports.countLineFeeds(this.#room, this.#room + part.length);
    }
    return count;
  }
  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes) {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes);
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset };
    return { first: (from, to, count) => this.find(all, from, to, count) };
  }
  isLoadedFor(user) {
    return this.#user === user;
  }
  /** Copies the bytes that a search in `[from, to)` looks at. */
  load(user, bytes, from, to) {
    this.#user = user;
    const start2 = Math.max(0, from - this.#reach);
    const end = Math.min(bytes.length, to + this.#reach);
    this.#memory.set(bytes.subarray(start2, end), this.#room);
    return { start: start2, end, address: this.#room };
  }
  find({ start: start2, end, address }, from, to, count = everyPattern) {
    const base = address - start2;
    const found = this.#exports.find(base + from, base + to, address, base + end, count);
    return found === 0 ? -1 : found - base;
  }
};
var CopiedSearch = class {
  #module;
  #bytes;
  #loaded = { start: 0, end: 0, address: 0 };
  /** The places that can be searched without another copy. */
  #from = 0;
  #to = 0;
  constructor(module3, bytes) {
    this.#module = module3;
    this.#bytes = bytes;
  }
  first(from, to, count) {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at);
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to), count);
      if (found !== -1) return found;
    }
    return -1;
  }
  #load(from) {
    this.#from = from;
    this.#to = Math.min(this.#bytes.length, from + partBytes);
    this.#loaded = this.#module.load(this, this.#bytes, this.#from, this.#to);
  }
};
function piecesHeld(search, ends) {
  const held = [];
  const last = ends.at(-1) ?? 0;
  let piece = 0;
  for (let from = 0; from < last; ) {
    const window = search.first(from, last);
    if (window === -1) break;
    while ((ends[piece] ?? last) <= window) piece++;
    held.push(piece);
    from = ends[piece] ?? last;
  }
  return held;
}

// src/search/packed-searcher.ts
function packedSearcher({ packed, reach }, bytes = 0) {
  let search;
  try {
    search = new ModuleSearch(packed, reach, ownSpace(packed, reach, bytes));
  } catch {
    return null;
  }
  const buffer = search.lend(bytes) ?? Buffer.alloc(bytes);
  return {
    buffer,
    holds: (text) => search.open(text).first(0, text.length) !== -1,
    piecesHeld: (ends) => piecesHeld(search.open(buffer.subarray(0, ends.at(-1) ?? 0)), ends)
  };
}

// src/scan/built-tables.ts
var builtTables = () => ({
  prefixes: '[["br_test_","br_"]]',
  ...{ "reach": 91, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 17, 17, 17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 19, 20, 20, 20, 20, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5] },
  load: () => load2("./search-tables.bin", 503140),
  repositories: { ...{ "reach": 40, "phases": [0, 1, 2, 0, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 1, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "owners": [] }, load: () => load2("./repository-tables.bin", 501896) }
});
function load2(file, bytes) {
  try {
    const packed = readFileSync(join(__dirname, file));
    return packed.length === bytes ? packed : null;
  } catch {
    return null;
  }
}

// src/scan/rule-prefixes.ts
function prefixesOf(rules) {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)));
}

// src/scan/saved-tables.ts
var built;
var ofRepositories;
function savedTables(rules) {
  const unread = builtTables();
  if (unread?.prefixes !== prefixesOf(rules)) return null;
  if (built !== void 0) return built;
  const tables = read(unread);
  const inRepositories = () => {
    if (ofRepositories === void 0) ofRepositories = read(unread.repositories);
    return ofRepositories;
  };
  built = tables === null ? null : { ...tables, inRepositories };
  return built;
}
function read({ load: load4, reach, phases, owners }) {
  const packed = load4();
  return packed === null ? null : { packed, reach, phases, owners };
}

// src/scan/quick-searcher.ts
async function quickSearcher(rules) {
  const tables = savedTables(rules);
  const ready = tables === null ? null : packedSearcher(tables);
  if (ready !== null) return ready;
  const { searcherFor } = await __load("./main-scan-suspect-check.js");
  return searcherFor(rules);
}

// src/scan/message-check.ts
async function messageMayHoldKeys(message, repository, environment, rules) {
  if (indexMayConfigure(repository, environment)) return true;
  const searcher = await quickSearcher(rules);
  if (!searcher.holds(message)) return false;
  const { holdKeys } = await __load("./main-scan-suspect-check.js");
  return holdKeys([messageChunk(message)], rules);
}

// src/scan/push-check.ts
async function pushMayHoldKeys(push, repository, environment, rules) {
  if (push.updates.length === 0) return false;
  const { searchPush } = await __load("./main-git-shadow.js");
  return searchPush(push, repository, environment, rules);
}

// src/model/origin.ts
function fullPath(path, inner) {
  return inner === void 0 ? path : `${path ?? ""}!${inner}`;
}
function originText({ path, object, source, inner }) {
  const outer = path ?? (object === null ? sourceNames[source] : `object ${object}`);
  return fullPath(outer ?? source, inner);
}
var sourceNames = { stdin: "standard input" };
function pathFromBytes(bytes) {
  const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (!path.includes("�") || Buffer.from(path, "utf8").equals(bytes)) return { path };
  return { path, rawPath: percentEncodeBytes(bytes) };
}
function percentEncodeBytes(bytes) {
  let out = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += /[A-Za-z0-9._~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return out;
}

// src/sources/containers/ar.ts
var magic = "!<arch>\n";
var headerBytes3 = 60;
var ar = {
  name: "ar",
  firstByte: [33],
  recognises: (first) => {
    if (first[0] !== 33) return false;
    const start2 = String.fromCharCode(...first.subarray(0, magic.length + headerBytes3));
    return start2 === magic || start2.startsWith(magic) && start2.slice(66) === "`\n";
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).arReader
};

// src/sources/containers/avro.ts
var magic2 = Buffer.from("Obj");
var avro = {
  name: "avro",
  firstByte: [79],
  recognises: (first) => first.length >= 21 && first[0] === magic2[0] && magic2.every((byte, at) => first[at] === byte),
  access: "stream",
  load: async () => (await __load("./containers.js")).avroReader
};

// src/sources/containers/first-bytes.ts
var firstBytes = 512;

// src/sources/containers/brotli.ts
var flush = 1;
var brotli = {
  name: "brotli",
  recognises: (first, name) => name?.endsWith(".br") === true && canBeDecoded(first),
  access: "stream",
  load: async () => (await __load("./containers.js")).brotliReader
};
function canBeDecoded(first) {
  try {
    if (first.length < firstBytes) return brotliDecompressSync(first).length > 0;
    brotliDecompressSync(first, { finishFlush: flush });
    return true;
  } catch {
    return false;
  }
}

// src/sources/containers/bzip2.ts
var blockStarts = ["314159265359", "177245385090"];
var bzip2 = {
  name: "bzip2",
  firstByte: [66],
  recognises: (first) => {
    if (first[0] !== 66) return false;
    const start2 = Buffer.from(first.subarray(0, 10)).toString("hex");
    return /^425a683[1-9]/.test(start2) && blockStarts.includes(start2.slice(8));
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).bzip2Reader
};

// src/sources/containers/cpio.ts
var cpio = {
  name: "cpio",
  firstByte: [48],
  recognises: (first) => {
    if (first[0] !== 48) return false;
    const start2 = String.fromCharCode(...first.subarray(0, 76));
    return /^07070[12][0-9a-fA-F]{69}/.test(start2) || /^070707[0-7]{70}/.test(start2);
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).cpioReader
};

// src/sources/containers/git-pack.ts
var bundle = /^# v[23] git bundle\n/;
var gitPack = {
  name: "git-pack",
  firstByte: [80, 35],
  recognises: (first) => {
    if (first.length < 32 || !beginsLikePack(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, 32).toString("latin1");
    return /^PACK\0\0\0[\x02\x03]/.test(text) || bundle.test(text);
  },
  access: "memory",
  load: async () => (await __load("./containers.js")).gitPackReader
};
function beginsLikePack(first) {
  if (first[0] === 80) return first[1] === 65;
  return first[0] === 35 && first[1] === 32 && first[2] === 118;
}

// src/sources/containers/gzip.ts
var gzip = {
  name: "gzip",
  firstByte: [31],
  recognises: (first) => first.length >= 10 && first[0] === 31 && first[1] === 139 && first[2] === 8 && ((first[3] ?? 255) & 224) === 0,
  access: "stream",
  load: async () => (await __load("./containers.js")).gzipReader
};

// src/sources/containers/id3.ts
var id3 = {
  name: "id3",
  firstByte: [73],
  recognises: (first) => first[0] === 73 && first[1] === 68 && first[2] === 51 && first.length >= 10 && isVersion(first[3] ?? 0, first[4] ?? 0) && first.subarray(6, 10).every((byte) => byte < 128),
  access: "stream",
  load: async () => (await __load("./containers.js")).id3Reader
};
function isVersion(major, minor) {
  return major >= 2 && major <= 4 && minor < 16;
}

// src/sources/containers/iso.ts
var iso = {
  name: "iso",
  firstByte: [],
  recognises: () => false,
  laterMark: { position: 16 * 2048 + 1, bytes: Buffer.from("CD001"), blockBytes: 2048 },
  access: "memory",
  load: async () => (await __load("./containers.js")).isoReader
};

// src/sources/containers/leveldb.ts
var footerBytes = 48;
var magic3 = Buffer.from("57fb808b247547db", "hex");
var leveldb = {
  name: "leveldb",
  recognises: () => false,
  end: {
    lastByte: 219,
    suspects: (_, name) => name != null && /\.(?:ldb|sst)$/i.test(name),
    shows: endsLikeTable
  },
  access: "memory",
  load: async () => (await __load("./containers.js")).leveldbReader
};
function endsLikeTable({ read: read2, size }) {
  return size >= footerBytes && read2(size - magic3.length, magic3.length).equals(magic3);
}

// src/sources/containers/libarchive.ts
var load3 = async () => (await __load("./containers.js")).libarchiveReader;
var sevenZip = {
  name: "7z",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && startsWith(first, "7z¼¯'", 32),
  access: "memory",
  load: load3
};
var rar = {
  name: "rar",
  firstByte: [82],
  recognises: (first) => first[0] === 82 && (startsWith(first, "Rar!\x07\0", 20) || startsWith(first, "Rar!\x07\0", 20)),
  access: "memory",
  load: load3
};
var cab = {
  name: "cab",
  firstByte: [77],
  recognises: (first) => first[0] === 77 && startsWith(first, "MSCF\0\0\0\0", 36),
  access: "memory",
  load: load3
};
function startsWith(first, magic6, least) {
  const start2 = String.fromCharCode(...first.subarray(0, magic6.length));
  return first.length >= least && start2 === magic6;
}

// src/sources/containers/frames.ts
var magic4 = { zstd: 4247762216, lz4: 407708164, lz4Legacy: 407642370 };
var skippable = 407710288;
var skippableStarts = Array.from({ length: 16 }, (_, i) => 80 + i);
var isSkippable = (number) => (number & 4294967280) >>> 0 === skippable;
function firstFrame(first) {
  if (first[3] !== 253 && first[3] !== 24) return null;
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length);
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number = bytes.readUInt32LE(place);
    if (!isSkippable(number)) return { magic: number, frame: bytes.subarray(place) };
    place += 8 + bytes.readUInt32LE(place + 4);
  }
  return null;
}

// src/sources/containers/lz4.ts
var versionMask = 194;
var version2 = 64;
var lz4 = {
  name: "lz4",
  firstByte: [4, 2, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    if (found === null) return false;
    if (found.magic === magic4.lz4) return ((found.frame[4] ?? 0) & versionMask) === version2;
    return found.magic === magic4.lz4Legacy;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).lz4Reader
};

// src/sources/containers/lzw.ts
var lzw = {
  name: "compress",
  firstByte: [31],
  recognises: (first) => {
    if (first[0] !== 31 || first[1] !== 157 || first.length < 5) return false;
    const settings = first[2] ?? 0;
    const widest = settings & 31;
    return (settings & 96) === 0 && widest >= 9 && widest <= 16;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).lzwReader
};

// src/sources/containers/mail-headers.ts
var separator = /^From \S{1,200} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,30}\d\d:\d\d.{0,40}\r?\n/;
var evidence = /* @__PURE__ */ new Set([
  "arc-seal",
  "delivered-to",
  "dkim-signature",
  "envelope-to",
  "message-id",
  "mime-version",
  "received",
  "return-path",
  "x-original-to",
  "x-received"
]);
var common = /* @__PURE__ */ new Set(["bcc", "cc", "date", "from", "reply-to", "sender", "subject", "to"]);
var field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
function beginsMessage(text) {
  const lines = text.split(/\r?\n/);
  const known = /* @__PURE__ */ new Set();
  for (const [index, line] of lines.entries()) {
    if (line === "") break;
    if (index > 0 && /^[ \t]/.test(line)) continue;
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name === void 0 && index > 0 && index === lines.length - 1) break;
    if (name === void 0) return false;
    if (index === 0 && !isKnown(name) && !name.startsWith("x-")) return false;
    if (isKnown(name)) known.add(name);
  }
  return known.size >= 2 && [...known].some((name) => evidence.has(name));
}
function isKnown(name) {
  return evidence.has(name) || common.has(name);
}

// src/sources/containers/mail.ts
var letters = [...Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")];
var mail = {
  name: "mail",
  firstByte: letters,
  recognises: (first) => beginsField(first) && beginsMessage(latin1(first)),
  access: "stream",
  load: async () => (await __load("./containers.js")).mailReader
};
var patchDate = "Mon Sep 17 00:00:00 2001";
var mbox = {
  name: "mbox",
  firstByte: [70],
  recognises: (first) => {
    if (first[0] !== 70 || first[1] !== 114) return false;
    const text = latin1(first);
    const line = separator.exec(text)?.[0];
    if (line === void 0 || line.includes(patchDate)) return false;
    return beginsMessage(text.slice(line.length));
  },
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).mboxReader
};
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
var longestName = 64;
function beginsField(first) {
  if (!isLetter(first[0] ?? 0)) return false;
  for (let at = 1; at < longestName; at++) {
    const byte = first[at] ?? 0;
    if (byte === 58) return true;
    if (!isLetter(byte) && byte !== 45 && (byte < 48 || byte > 57)) return false;
  }
  return false;
}
function isLetter(byte) {
  const letter = byte | 32;
  return letter >= 97 && letter <= 122;
}

// src/sources/containers/office-xml.ts
var roots = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>)?\s*<(?:(?:w:(?:document|comments|hdr|ftr|footnotes|endnotes|glossaryDocument)|pkg:package|sst|comments|p:(?:sld|notes|cmLst|sldMaster|sldLayout)|c:chartSpace|dgm:dataModel)\s[^>]*(?:openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml)|office:document(?:-content|-styles|-meta)?\s)/;
var officeXml = {
  name: "xml",
  firstByte: [60, 239, ...Array.from({ length: 33 }, (_, byte) => byte)],
  recognises: (first) => first.length > 0 && hasOfficeRoot(Buffer.from(first.buffer, first.byteOffset, first.length)),
  access: "stream",
  load: async () => (await __load("./containers.js")).officeXmlReader
};
var words = ["office", "openxml", "ooxml"].map((word) => Buffer.from(word));
function hasOfficeRoot(first) {
  return words.some((word) => first.includes(word)) && roots.test(first.toString("latin1"));
}

// src/sources/containers/parquet.ts
var magic5 = Buffer.from("PAR1");
var parquet = {
  name: "parquet",
  firstByte: [80],
  // The header of a page follows, which no text is.
  recognises: (first) => first[0] === magic5[0] && first.length >= 12 && magic5.every((byte, at) => first[at] === byte) && first.subarray(4, 64).some((byte) => byte < 9),
  access: "memory",
  load: async () => (await __load("./containers.js")).parquetReader
};

// src/sources/containers/pdf.ts
var version3 = /^%PDF-\d\.\d/;
var versionWithin = /[\x00-\x20]%PDF-\d\.\d[ ]*\r?\n?%[\x80-\xff]{4}/;
var pdf = {
  name: "pdf",
  recognises: (first) => {
    if (first.length < 8 || !holdsVersion(first)) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return version3.test(text) || versionWithin.test(text);
  },
  leavesOut: "pdf-text",
  access: "memory",
  load: async () => (await __load("./containers.js")).pdfReader
};
function percentIn(bytes, from) {
  return Uint8Array.prototype.indexOf.call(bytes, 37, from);
}
function holdsVersion(first) {
  for (let at = percentIn(first, 0); at !== -1; at = percentIn(first, at + 1)) {
    if (first[at + 1] === 80 && first[at + 2] === 68 && first[at + 3] === 70) return true;
  }
  return false;
}

// src/sources/containers/png.ts
var signature = "PNG\r\n\n";
var compressed = /zTXt|iTXt|iCCP/;
var png = {
  name: "png",
  firstByte: [137],
  recognises: (first) => {
    if (first[0] !== 137 || first[1] !== 80) return false;
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString("latin1");
    return text.startsWith(signature) && compressed.test(text);
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).pngReader
};

// src/sources/containers/rpm.ts
var rpm = {
  name: "rpm",
  firstByte: [237],
  recognises: (first) => {
    if (first[0] !== 237) return false;
    const start2 = Buffer.from(first.subarray(0, 5)).toString("hex");
    return first.length >= 96 && (start2 === "edabeedb03" || start2 === "edabeedb04");
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).rpmReader
};

// src/sources/containers/sqlite.ts
var header = "SQLite format 3\0";
var sqlite = {
  name: "sqlite",
  firstByte: [83],
  recognises: (first) => first[0] === 83 && first.length >= 100 && String.fromCharCode(...first.subarray(0, header.length)) === header,
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteReader
};
var sqliteLog = {
  name: "sqlite",
  firstByte: [55],
  recognises: (first) => first[0] === 55 && first.length >= 32 && first[1] === 127 && first[2] === 6 && (first[3] === 130 || first[3] === 131) && first.subarray(4, 8).join() === "0,45,226,24",
  access: "memory",
  load: async () => (await __load("./containers.js")).sqliteLogReader
};

// src/sources/containers/tar-header.ts
var headerBytes4 = 512;
var fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500]
};
function isHeader(block) {
  const [start2, end] = fields.checksum;
  if (!isPadding(block[end - 1]) && !isPadding(block[end - 2])) return false;
  if (!isOctal(block[start2 + 3]) || !isOctal(block[start2 + 4])) return false;
  const stored = octal(block, start2, end);
  if (Number.isNaN(stored)) return false;
  const sum = sumOf(block, 0);
  return stored === sum || stored < sum && stored === sumOf(block, 128);
}
function sumOf(block, sign) {
  const [start2, end] = fields.checksum;
  let sum = (end - start2) * 32;
  for (let place = 0; place < start2; place++) sum += (block[place] ^ sign) - sign;
  for (let place = end; place < headerBytes4; place++) {
    sum += (block[place] ^ sign) - sign;
  }
  return sum;
}
var isPadding = (byte) => byte === 0 || byte === 32;
var isOctal = (byte) => byte !== void 0 && byte >= 48 && byte <= 55;
function octal(block, start2, end) {
  let at = start2;
  while (at < end && isPadding(block[at])) at++;
  let value = 0;
  for (; at < end && isOctal(block[at]); at++) value = value * 8 + block[at] - 48;
  return at === end || isPadding(block[at]) ? value : Number.NaN;
}

// src/sources/containers/tar.ts
var tar = {
  name: "tar",
  recognises: (first) => first.length >= headerBytes4 && isHeader(first),
  access: "stream",
  storesEntries: true,
  load: async () => (await __load("./containers.js")).tarReader
};

// src/sources/containers/xz.ts
var start = "fd377a585a0000";
var xz = {
  name: "xz",
  firstByte: [253],
  recognises: (first) => first[0] === 253 && Buffer.from(first.subarray(0, start.length / 2)).toString("hex") === start,
  access: "stream",
  load: async () => (await __load("./containers.js")).xzReader()
};

// src/sources/containers/zip-end.ts
var signatures = { local: 67324752, central: 33639248, end: 101010256 };
var endBytes = 22;
var locator = { signature: 117853008, bytes: 20 };
var endRecord64 = { signature: 101075792, bytes: 56 };
var searchBytes = 2 * 65536 + endBytes;
var mostCandidates = 1e3;
function findArchives(read2, size) {
  const tailStart = Math.max(0, size - searchBytes);
  const tail = read2(tailStart, size - tailStart);
  const signature2 = Buffer.from("PK");
  const found = [];
  let looked = 0;
  for (let place = tail.lastIndexOf(signature2); place !== -1 && looked < mostCandidates; place = place === 0 ? -1 : tail.lastIndexOf(signature2, place - 1)) {
    looked++;
    if (place + endBytes > tail.length) continue;
    const archive = archiveAt(read2, tailStart + place, tail.subarray(place, place + endBytes));
    if (archive !== null && !found.some((other) => isInside(archive.end, other))) {
      found.push(archive);
    }
  }
  return found;
}
function isInside(place, archive) {
  return place >= archive.start && place < archive.directory;
}
function archiveAt(read2, end, record) {
  const wide = wideRecord(read2, end);
  const recordStart = wide?.place ?? end;
  const size = wide?.size ?? record.readUInt32LE(12);
  const offset = wide?.offset ?? record.readUInt32LE(16);
  const isEmpty = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0;
  const before = recordStart - size;
  for (const directory of [before, offset]) {
    const start2 = directory - offset;
    if (start2 < 0 || directory < 0 || directory > recordStart) continue;
    if (isEmpty || isDirectory(read2(directory, 4))) return { start: start2, directory, end };
  }
  return null;
}
function isDirectory(bytes) {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central;
}
function wideRecord(read2, end) {
  if (end < locator.bytes + endRecord64.bytes) return null;
  const pointer2 = read2(end - locator.bytes, locator.bytes);
  if (pointer2.length < locator.bytes || pointer2.readUInt32LE(0) !== locator.signature) return null;
  for (const place of [
    end - locator.bytes - endRecord64.bytes,
    Number(pointer2.readBigUInt64LE(8))
  ]) {
    if (!Number.isSafeInteger(place) || place > end - locator.bytes - endRecord64.bytes) continue;
    const record = read2(place, endRecord64.bytes);
    if (record.readUInt32LE(0) !== endRecord64.signature) continue;
    return {
      place,
      entries: Number(record.readBigUInt64LE(32)),
      size: Number(record.readBigUInt64LE(40)),
      offset: Number(record.readBigUInt64LE(48))
    };
  }
  return null;
}

// src/sources/containers/zip.ts
var starts = ["PK", "PK", "PK\x07\b", "Cr24\0\0\0", "Cr24\0\0\0"];
var smallest = 22;
var zip = {
  name: "zip",
  firstByte: [80, 67],
  recognises: (first) => {
    if (first[0] !== 80 && first[0] !== 67 || first.length < smallest) return false;
    const start2 = String.fromCharCode(...first.subarray(0, 8));
    return starts.some((known) => start2.startsWith(known));
  },
  end: { firstByte: [77, 127, 35], suspects: isProgram, shows: endsLikeArchive },
  access: "memory",
  load: async () => (await __load("./containers.js")).zipReader()
};
var tailBytes = 64 * 1024;
function isProgram(start2) {
  const [first, second] = [start2[0], start2[1]];
  if (first === 127) return second === 69 && start2[2] === 76 && start2[3] === 70;
  return first === 35 && second === 33 || first === 77 && second === 90;
}
function endsLikeArchive({ read: read2, size }, first) {
  if (!isProgram(first)) return false;
  const tail = read2(Math.max(0, size - tailBytes), tailBytes);
  if (!tail.includes("PK", 0, "latin1")) return false;
  return findArchives(read2, size).some(({ directory, end }) => directory < end);
}

// src/sources/containers/zlib.ts
var syncFlush2 = 2;
var zlib = {
  name: "zlib",
  firstByte: [8, 24, 40, 56, 72, 88, 104, 120],
  recognises: (first) => hasHeader(first) && canBeDecoded2(first),
  access: "stream",
  load: async () => (await __load("./containers.js")).zlibReader
};
function hasHeader(first) {
  const method = first[0] ?? 0;
  const flags = first[1] ?? 0;
  const isDeflate = (method & 15) === 8 && method >>> 4 <= 7;
  return isDeflate && (flags & 32) === 0 && (method * 256 + flags) % 31 === 0;
}
function canBeDecoded2(first) {
  try {
    const isCut = first.length >= firstBytes;
    return inflateSync(first, isCut ? { finishFlush: syncFlush2 } : {}).length > 0;
  } catch {
    return false;
  }
}

// src/sources/containers/zstd.ts
var reserved = 8;
var zstd = {
  name: "zstd",
  firstByte: [40, ...skippableStarts],
  recognises: (first) => {
    const found = firstFrame(first);
    return found?.magic === magic4.zstd && ((found.frame[4] ?? reserved) & reserved) === 0;
  },
  access: "stream",
  load: async () => (await __load("./containers.js")).zstdReader()
};

// src/sources/containers/index.ts
var containerFormats = [
  pdf,
  officeXml,
  mail,
  mbox,
  sqlite,
  sqliteLog,
  png,
  id3,
  gitPack,
  gzip,
  zip,
  tar,
  bzip2,
  xz,
  zstd,
  lz4,
  zlib,
  brotli,
  lzw,
  ar,
  cpio,
  rpm,
  sevenZip,
  rar,
  cab,
  iso,
  avro,
  parquet,
  leveldb
];
var byFirstByte = Array.from({ length: 256 }, () => []);
for (const format of containerFormats) {
  if (format.firstByte === void 0) for (const formats of byFirstByte) formats.push(format);
  else for (const byte of format.firstByte) byFirstByte[byte]?.push(format);
}
var laterMarks = containerFormats.flatMap(
  (format) => format.laterMark === void 0 ? [] : { format, ...format.laterMark }
);
var startBytes = Math.max(
  firstBytes,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length)
);
function recognise(start2, name) {
  const first = start2.length <= firstBytes ? start2 : new Uint8Array(start2.buffer, start2.byteOffset, firstBytes);
  for (const format of byFirstByte[first[0] ?? 0] ?? []) {
    if (format.recognises(first, name)) return format;
  }
  for (const { format, position, bytes } of laterMarks) {
    if (start2[position] === bytes[0] && bytes.every((byte, at) => start2[position + at] === byte)) {
      return format;
    }
  }
  return null;
}
function recogniseBytes(bytes, name) {
  const format = recognise(bytes, name);
  if (format !== null || !mayEndLikeSome(bytes)) return format;
  const read2 = (position, length) => bytes.subarray(position, position + length);
  return recogniseEnd({ size: bytes.length, read: read2 }, bytes);
}
function mayEndLikeSome(bytes) {
  for (const { firstByte, lastByte } of endSigns) {
    const isFirst = firstByte?.includes(bytes[0] ?? 0) !== false;
    if (isFirst && (lastByte ?? bytes.at(-1)) === bytes.at(-1)) return true;
  }
  return false;
}
function recogniseFile(file, name) {
  const start2 = file.read(0, startBytes);
  return recognise(start2, name) ?? recogniseEnd(file, start2);
}
var endSigns = containerFormats.flatMap(
  (format) => format.end === void 0 ? [] : { format, ...format.end }
);
function recogniseEnd(content, start2) {
  return endSigns.find(({ shows }) => shows(content, start2))?.format ?? null;
}
function mayEndLikeContainer(start2, name) {
  return endSigns.some(({ suspects }) => suspects(start2, name));
}
var smallestRebuilt = 32 * 1024;
function mayBeContainer(first, size) {
  return recognise(first) !== null || size >= smallestRebuilt && mayEndLikeContainer(first) || laterMarks.some(({ position, blockBytes }) => size > position && size % blockBytes === 0);
}

// src/sources/unstaged-names.ts
function namesBeyond(entries, layout, folder, names) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve(folder);
  return names.filter((name) => {
    const path = relative(root, resolve(folder, name)).split(sep).join("/");
    return !staged.has(path);
  });
}

// src/sources/staged-suspects.ts
var needsScan = { kind: "needs-scan" };
var mostSuspectBytes = 64 * 1024 * 1024;
async function stagedSuspects({ layout, entries, blobs }, { searcher, validatedNames, names, folder }) {
  if (names.length > 0 && namesBeyond(entries, layout, folder, names).length > 0) return needsScan;
  const chunks = [];
  const origins = /* @__PURE__ */ new Map();
  for (const { path, mode, oid } of entries) {
    if (validatedNames.includes(path.toString("latin1"))) return needsScan;
    const origin = { source: "index", ...pathFromBytes(path), object: oid };
    if (searcher.holds(path)) chunks.push(nameChunk(origin, path));
    if (mode === "160000") continue;
    const known = origins.get(oid);
    if (known === void 0) origins.set(oid, [origin]);
    else known.push(origin);
  }
  let suspectBytes = 0;
  for await (const blob of blobs([...origins.keys()])) {
    const [origin, ...others] = origins.get(blob?.oid ?? "") ?? [];
    if (blob === null || origin === void 0) return { kind: "unread" };
    for (const { path } of [origin, ...others]) {
      if (recogniseBytes(blob.bytes, path) !== null) return needsScan;
    }
    if (!searcher.holds(blob.bytes)) continue;
    suspectBytes += blob.bytes.length;
    if (suspectBytes > mostSuspectBytes) return needsScan;
    chunks.push(wholeChunk(origin, blob.bytes));
  }
  return { kind: "chunks", chunks };
}

// src/scan/staged-check.ts
var knownKeys = ["brleaks.baseline.json", ".brleaksignore"];
async function stagedMayHoldKeys(repository, environment, rules, names = []) {
  const request = {
    searcher: await quickSearcher(rules),
    validatedNames: knownKeys,
    names,
    folder: repository
  };
  const suspects = await suspectsIn(repository, environment, request);
  if (suspects.kind !== "chunks") return true;
  if (suspects.chunks.length === 0) return false;
  const { holdKeys } = await __load("./main-scan-suspect-check.js");
  return holdKeys(suspects.chunks, rules);
}
async function suspectsIn(repository, environment, request) {
  const suspects = await suspectsWithoutGit(repository, environment, request);
  if (suspects.kind !== "unread") return suspects;
  const { suspectsThroughGit } = await __load("./main-scan-staged-through-git.js");
  return suspectsThroughGit(repository, environment, request, configuration);
}
async function suspectsWithoutGit(repository, environment, request) {
  const staged = readStaged(repository, environment);
  if (staged === null) return { kind: "unread" };
  try {
    if (staged.nameContains(configuration)) return { kind: "needs-scan" };
    const { layout, entries } = staged;
    const blobs = (oids) => blobsOf(staged, oids);
    return await stagedSuspects({ layout, entries, blobs }, request);
  } finally {
    staged.close();
  }
}
function* blobsOf(staged, oids) {
  for (const oid of oids) {
    const bytes = staged.blob(oid);
    yield bytes === null ? null : { oid, bytes };
  }
}

// src/cli/hook-environment.ts
function indexVariables(environment) {
  return pick(environment, [
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH"
  ]);
}
function hookVariables(environment) {
  return { ...indexVariables(environment), ...pick(environment, ["GIT_DIR", "GIT_WORK_TREE"]) };
}
function pick(environment, names) {
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

// src/cli/hook-input.ts
var id = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
var pushLine = new RegExp(`^(.*) (${id}) (\\S+) (${id})$`, "s");
var receiveLine = new RegExp(`^(${id}) (${id}) (.+)$`, "s");
function readPushLines(hook, input, remote) {
  const updates = [];
  const had = [];
  for (const [number, line] of input.split("\n").entries()) {
    if (line === "") continue;
    const { ref, to, from } = hook === "pre-push" ? pushed(line, number) : received(line, number);
    if (!isZero(to)) updates.push({ ref, to });
    if (!isZero(from)) had.push(from);
  }
  if (hook === "pre-receive") return { updates, had, hadRefs: "all" };
  return { updates, had, hadRefs: remote === void 0 ? "none" : { remote } };
}
function pushed(line, number) {
  const [, , to, ref, from] = pushLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable("pre-push", number, "LOCAL-REF ID REMOTE-REF ID");
  }
  return { ref, to, from };
}
function received(line, number) {
  const [, from, to, ref] = receiveLine.exec(line) ?? [];
  if (to === void 0 || ref === void 0 || from === void 0) {
    throw unreadable("pre-receive", number, "ID ID REF");
  }
  return { ref, to, from };
}
function unreadable(hook, number, form) {
  return new BrleaksError(
    "usage",
    `${hook}: line ${number + 1} of standard input is not in the form "${form}"; pass on the lines that git writes unchanged`
  );
}
function isZero(oid) {
  return /^0+$/.test(oid);
}
function pushOfPreCommit(environment) {
  if (!environment.PRE_COMMIT) return null;
  const from = environment.PRE_COMMIT_FROM_REF;
  const to = environment.PRE_COMMIT_TO_REF || environment.PRE_COMMIT_LOCAL_BRANCH || "HEAD";
  const remote = environment.PRE_COMMIT_REMOTE_NAME;
  return {
    updates: [{ ref: environment.PRE_COMMIT_REMOTE_BRANCH || to, to }],
    had: from ? [from] : [],
    hadRefs: remote ? { remote } : "none"
  };
}
function keptMessage(text, edited) {
  if (!edited) return text;
  const lines = text.toString("latin1").split("\n");
  const scissors = lines.findIndex(
    (line, index) => /^\S+ -{24} >8 -{24}\r?$/.test(line) && lines[index + 1]?.startsWith(line.slice(0, line.indexOf(" ")))
  );
  const kept = scissors === -1 ? lines : lines.slice(0, scissors);
  const prefix = commentPrefix(kept);
  const stored = kept.map((line) => prefix !== null && line.startsWith(prefix) ? "" : line);
  return Buffer.from(stored.join("\n"), "latin1");
}
var hint = /^(.+?) (?:Lines starting )?with '\1' will be (ignored|kept)\b/;
function commentPrefix(lines) {
  const hints = lines.map((line) => hint.exec(line)).filter((match) => match !== null);
  const [, prefix, effect] = hints.at(-1) ?? [];
  return prefix !== void 0 && effect === "ignored" ? prefix : null;
}

// src/cli/hook-check.ts
async function isClean(args, control) {
  const [command, action, hook, ...more] = args;
  const operands = more[0] === "--" ? more.slice(1) : more;
  if (command !== "hook" || action !== "run") return false;
  if (operands.some((operand) => operand.startsWith("-"))) return false;
  if (Object.keys(process.env).some((name) => name.startsWith("BRLEAKS_"))) return false;
  try {
    if (hook === "commit-msg") return await isMessageClean(operands);
    if (hook === "pre-push") return await isPushClean(operands, control);
    return (hook === "pre-commit" || hook === "pre-merge-commit") && await isStagedClean(operands);
  } catch {
    return false;
  }
}
async function isStagedClean(names) {
  if (names.length > 0 && !process.env.GIT_INDEX_FILE) return false;
  if (process.env.PRE_COMMIT_FROM_REF) return false;
  return !await stagedMayHoldKeys(".", hookVariables(process.env), builtInRules(), names);
}
async function isMessageClean([path]) {
  if (path === void 0) return false;
  const message = keptMessage(readFileSync(path), process.env.GIT_EDITOR !== ":");
  return !await messageMayHoldKeys(message, ".", hookVariables(process.env), builtInRules());
}
async function isPushClean([remote], control) {
  if (process.env.PRE_COMMIT || !isPiped()) return false;
  control.input = readInput();
  if (control.input.trim() === "") return false;
  const push = readPushLines("pre-push", control.input, remote);
  const environment = hookVariables(process.env);
  if (indexMayConfigure(".", environment)) return false;
  return !await pushMayHoldKeys(push, ".", environment, builtInRules());
}
function isPiped() {
  const input = fstatSync(0);
  return input.isFIFO() || input.isSocket() || input.isFile();
}
var pauseMs = 5;
function readInput() {
  const piece = Buffer.alloc(64 * 1024);
  let read2 = Buffer.alloc(0);
  for (; ; ) {
    try {
      const count = readSync(0, piece);
      if (count === 0) return read2.toString("utf8");
      read2 = Buffer.concat([read2, piece.subarray(0, count)]);
    } catch (error) {
      const { code } = error;
      if (code === "EOF") return read2.toString("utf8");
      if (code === "EAGAIN") pause();
      else if (read2.length === 0) throw error;
      else return `${read2.toString("utf8")}
standard input cannot be read (${code})
`;
    }
  }
}
function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
}

exports.accessSync = accessSync;
exports.chmodSync = chmodSync;
exports.closeSync = closeSync;
exports.constants = constants;
exports.existsSync = existsSync;
exports.fstatSync = fstatSync;
exports.fsyncSync = fsyncSync;
exports.linkSync = linkSync;
exports.lstatSync = lstatSync;
exports.mkdirSync = mkdirSync;
exports.mkdtempSync = mkdtempSync;
exports.openSync = openSync;
exports.opendirSync = opendirSync;
exports.readFileSync = readFileSync;
exports.readSync = readSync;
exports.readdirSync = readdirSync;
exports.readlinkSync = readlinkSync;
exports.realpathSync = realpathSync;
exports.renameSync = renameSync;
exports.rmSync = rmSync;
exports.rmdirSync = rmdirSync;
exports.statSync = statSync;
exports.symlinkSync = symlinkSync;
exports.unlinkSync = unlinkSync;
exports.utimesSync = utimesSync;
exports.writeFileSync = writeFileSync;
exports.writeSync = writeSync;
exports.builtInRules = builtInRules;
exports.path_default = path_default;
exports.basename = basename;
exports.delimiter = delimiter;
exports.dirname = dirname;
exports.isAbsolute = isAbsolute;
exports.join = join;
exports.normalize = normalize;
exports.posix = posix;
exports.relative = relative;
exports.resolve = resolve;
exports.sep = sep;
exports.win32 = win32;
exports.openFlags = openFlags;
exports.openRegular = openRegular;
exports.readRegular = readRegular;
exports.isSystemError = isSystemError;
exports.codeOf = codeOf;
exports.isSpecial = isSpecial;
exports.alternatesOfVariable = alternatesOfVariable;
exports.alternatesVariable = alternatesVariable;
exports.collectObjectFolders = collectObjectFolders;
exports.version = version;
exports.BrleaksError = BrleaksError;
exports.knownError = knownError;
exports.scannedFolders = scannedFolders;
exports.BrokenRepository = BrokenRepository;
exports.findLayout = findLayout;
exports.requireLayout = requireLayout;
exports.layoutOfHook = layoutOfHook;
exports.isGitDirectory = isGitDirectory;
exports.readSmall = readSmall;
exports.headRef = headRef;
exports.detachedHead = detachedHead;
exports.isHead = isHead;
exports.readIndexFile = readIndexFile;
exports.treeEntries = treeEntries;
exports.hexAt = hexAt;
exports.parseIndexRows = parseIndexRows;
exports.entryOf = entryOf;
exports.inflateSync = inflateSync;
exports.node_zlib_exports = node_zlib_exports;
exports.looseHeadBytes = looseHeadBytes;
exports.inflateLoose = inflateLoose;
exports.looseStart = looseStart;
exports.ObjectReader = ObjectReader;
exports.plainStagedEntries = plainStagedEntries;
exports.errorReason = errorReason;
exports.textStart = textStart;
exports.contextBytes = contextBytes;
exports.faultProblem = faultProblem;
exports.wholeChunk = wholeChunk;
exports.nameChunk = nameChunk;
exports.textChunk = textChunk;
exports.messageChunk = messageChunk;
exports.encodingOf = encodingOf;
exports.spaceFor = spaceFor;
exports.ownSpace = ownSpace;
exports.ModuleSearch = ModuleSearch;
exports.piecesHeld = piecesHeld;
exports.savedTables = savedTables;
exports.fullPath = fullPath;
exports.originText = originText;
exports.pathFromBytes = pathFromBytes;
exports.percentEncodeBytes = percentEncodeBytes;
exports.firstBytes = firstBytes;
exports.brotli = brotli;
exports.startBytes = startBytes;
exports.recognise = recognise;
exports.recogniseBytes = recogniseBytes;
exports.recogniseFile = recogniseFile;
exports.mayEndLikeContainer = mayEndLikeContainer;
exports.mayBeContainer = mayBeContainer;
exports.namesBeyond = namesBeyond;
exports.indexVariables = indexVariables;
exports.hookVariables = hookVariables;
exports.stagedSuspects = stagedSuspects;
exports.readPushLines = readPushLines;
exports.pushOfPreCommit = pushOfPreCommit;
exports.keptMessage = keptMessage;
exports.isClean = isClean;
