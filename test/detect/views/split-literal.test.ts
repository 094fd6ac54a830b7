import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLiteral } from '../../../src/detect/views/split-literal.ts'
import { hasOrderedPlaces, keysThrough, openAll } from '../../helpers/decoding.ts'
import { key, keyBody, seededRandom } from '../../helpers/keys.ts'

const secret = key('base62:32', 5)
const body = secret.slice(3)
const [one, two, three] = [body.slice(0, 9), body.slice(9, 20), body.slice(20)]

const found = (text: string) => keysThrough([splitLiteral], text, 1)
const keys = (text: string) => found(text).map(({ key }) => key)

const concatenations: readonly (readonly [language: string, source: string])[] = [
  ['JavaScript', `const key = "br_" + "${body}";`],
  ['JavaScript, single quotes', `const key = 'br_' + '${body}'`],
  ['JavaScript, templates', `const key = \`br_\` + \`${body}\``],
  ['JavaScript, over lines', `const key =\n  'br_${one}' +\n  '${two}' +\n  '${three}'`],
  ['JavaScript, with a comment', `const key = "br_" + // prefix\n  "${body}"`],
  ['JavaScript, with parentheses', `("br_" + ("${one}" + "${two}${three}")).trim()`],
  ['JavaScript, with an empty string', `"br_" + "" + "${body}"`],
  ['JavaScript, concat', `"br_".concat("${body}")`],
  ['TypeScript, b apart', `const key: string = "b" + "r_${body}"`],
  ['TypeScript, br apart', `const key: string = "br" + "_${body}"`],
  ['Java, b and r apart', `String key = "b" + "r" + "_${body}";`],
  ['Java, b and r and _ apart', `String key = "b" + "r" + "_" + "${body}";`],
  ['Java, StringBuilder', `new StringBuilder().append("br_").append("${body}").toString()`],
  ['Java, StringBuilder over statements', `sb.append("br_");\n    sb.append("${body}");`],
  ['Kotlin', `val key = "br_".plus("${body}")`],
  ['Go, over lines', `key := "br_" +\n\t\t"${body}"`],
  ['PHP', `$key = 'br_' . '${body}';`],
  ['PHP, without blanks', `$key = "br_"."${body}";`],
  ['Visual Basic', `key = "br_" & "${body}"`],
  ['Visual Basic, over lines', `key = "br_" & _\r\n      "${body}"`],
  ['SQL', `SELECT 'br_' || '${body}'`],
  ['Lua', `local key = "br_" .. "${body}"`],
  ['Elixir', `key = "br_" <> "${body}"`],
  ['Haskell', `key = "br_" ++ "${body}"`],
  ['Rust', `let key = "br_".to_string() + "${body}";`],
  ['Rust, borrowed', `let key = "br_".to_owned() + &"${body}";`],
  ['Rust, String::from', `let key = String::from("br_") + "${body}";`],
  ['C++', `auto key = std::string("br_") + std::string("${body}");`],
  ['C++, streams', `std::cout << "br_" << "${body}";`],
  ['C, adjacent', `const char *key = "br_" "${body}";`],
  ['C, adjacent over lines', `const char *key = "br_${one}"\n    "${two}${three}";`],
  ['C, adjacent with a comment', `const char *key = "br_" /* prefix */ "${body}";`],
  ['C, wide', `wchar_t *key = L"br_" L"${body}";`],
  ['C, strcat', `strcpy(key, "br_");\n  strcat(key, "${body}");`],
  ['C#, verbatim', `var key = @"br_" + @"${body}";`],
  ['Python, adjacent over lines', `key = ("br_"\n       "${body}")`],
  ['Python, a line continuation', `key = "br_" \\\n    "${body}"`],
  ['Python, prefixed', `key = u'br_' f"${body}"`],
  ['shell, two quotes', `key="br_"'${body}'`],
  ['shell, quoted end', `export KEY=br_"${body}"`],
  ['shell, quoted start', `export KEY="br_"${body}`],
  ['shell, an empty string', `KEY=br_''${body}`],
  ['shell, an empty string in the prefix', `KEY=b""r_${body}`],
]

const lists: readonly (readonly [language: string, source: string])[] = [
  ['JavaScript', `["br", "${body}"].join("_")`],
  ['JavaScript, an empty separator', `['br_', '${one}', '${two}', '${three}'].join('')`],
  ['JavaScript, over lines', `[\n  "br_",\n  "${body}",\n].join("")`],
  ['Ruby', `["br_", "${body}"].join`],
  ['Python', `"_".join(["br", "${body}"])`],
  ['Python, a tuple', `"".join(("br_", "${one}", "${two}${three}"))`],
  ['PHP', `implode('_', ['br', '${body}'])`],
  ['PHP, array()', `implode("_", array("br", "${body}"))`],
  ['Terraform', `key = join("_", ["br", "${body}"])`],
  ['Java', `String.join("_", "br", "${body}")`],
  ['Java, an array', `String.join("_", new String[] {"br", "${body}"})`],
  ['C#', `string.Join("_", new[] { "br", "${body}" })`],
  ['C#, Concat', `string.Concat("br_", "${body}")`],
  ['Go', `strings.Join([]string{"br", "${body}"}, "_")`],
  ['Go, Sprint', `fmt.Sprint("br_", "${body}")`],
  ['Rust', `concat!("br_", "${body}")`],
  ['Kotlin', `listOf("br", "${body}").joinToString("_")`],
  ['SQL', `CONCAT('br_', '${body}')`],
  ['SQL, CONCAT_WS', `CONCAT_WS('_', 'br', '${body}')`],
  ['R', `paste0("br_", "${body}")`],
  ['CloudFormation', `{"Fn::Join": ["", ["br_", "${body}"]]}`],
  ['CloudFormation, YAML', `Key: !Join ['_', ['br', '${body}']]`],
  ['PowerShell', `$key = -join ('br_', '${body}')`],
  ['PowerShell, an array', `$key = -join @("br_", "${body}")`],
  ['R, paste', `paste("br", "${body}", sep = "_")`],
]

const formats: readonly (readonly [language: string, source: string])[] = [
  ['Python, %', `"br_%s" % "${body}"`],
  ['Python, % with a tuple', `"br_%s%s" % ("${one}", "${two}${three}")`],
  ['Python, format', `"br_{}".format("${body}")`],
  ['Python, format with both parts', `"{}_{}".format("br", "${body}")`],
  ['Python, numbered', `"{0}{1}".format("br_", "${body}")`],
  ['Go', `fmt.Sprintf("br_%s", "${body}")`],
  ['Go, both parts', `fmt.Sprintf("%s_%s", "br", "${body}")`],
  ['Go, text before the key', `fmt.Sprintf("Bearer br_%s", "${body}")`],
  ['Java', `String.format("br_%s", "${body}")`],
  ['Java, numbered', `String.format("br_%2$s%1$s", "${two}${three}", "${one}")`],
  ['Java, formatted', `"br_%s".formatted("${body}")`],
  ['C#', `string.Format("br_{0}", "${body}")`],
  ['Rust', `format!("br_{}", "${body}")`],
  ['PHP', `sprintf('br_%s', '${body}')`],
  ['PowerShell', `'br_{0}' -f '${body}'`],
  ['PowerShell, both parts', `"{0}{1}" -f "br_", "${body}"`],
  ['shell', `printf 'br_%s\\n' '${body}'`],
  ['Helm', `key: {{ printf "br_%s" "${body}" }}`],
  ['Helm, both parts', `key: {{ printf "%s_%s" "br" "${body}" }}`],
]

const templates: readonly (readonly [language: string, source: string])[] = [
  ['JavaScript, the prefix', `\`\${'br_'}${body}\``],
  ['JavaScript, the body', `\`br_\${"${body}"}\``],
  ['JavaScript, both', `\`\${"br_"}\${"${body}"}\``],
  ['JavaScript, the first letter', `\`\${"b"}r_${body}\``],
  ['Python, the prefix', `f"{'br_'}${body}"`],
  ['Python, the body', `f"br_{'${body}'}"`],
  ['Ruby', `"#{'br_'}${body}"`],
  ['Swift', `"\\("br_")${body}"`],
  ['Terraform', `key = "\${"br"}_${body}"`],
  ['Helm, the prefix', `key: {{ "br_" }}${body}`],
  ['Helm, the body', `key: br_{{ "${body}" }}`],
  ['Helm, without blanks around it', `key: {{- "br_" -}}${body}`],
]

describe('a key in several literals', () => {
  it.each(concatenations)('is joined: %s', (_, source) => {
    expect(keys(`x = 1\n${source}\n`)).toEqual([secret])
  })

  it.each(lists)('is joined by a function: %s', (_, source) => {
    expect(keys(`x = 1\n${source}\n`)).toEqual([secret])
  })

  it.each(formats)('is filled into a format: %s', (_, source) => {
    expect(keys(`x = 1\n${source}\n`)).toEqual([secret])
  })

  it.each(templates)('is joined with a constant within a template: %s', (_, source) => {
    expect(keys(`x = 1\n${source}\n`)).toEqual([secret])
  })

  it.each([
    `br_${one}" + "${two}${three}`,
    `br_" + "${one}" + "${two}${three}`,
    `b" + "r_${body}`,
    `br_%s" % "${body}`,
  ])('has the place of all its parts: %s', (source) => {
    expect(found(`key = "${source}" + "\\n"; next = "br_x"`)).toEqual([
      { key: secret, chain: ['literals'], source },
    ])
  })

  it('of two halves is joined wherever it is split', () => {
    const halves = `${key('base62:12', 7)}.${key('base62:40', 8, '')}`
    for (let at = 1; at < halves.length; at++) {
      const source = `key = "${halves.slice(0, at)}" + "${halves.slice(at)}"`
      expect([at, ...keys(source)]).toEqual([at, halves])
    }
  })

  it('is found again after another one on its line', () => {
    const other = key('base62:32', 6)
    const line = `a("br_" + "${body}"); b(["br", "${other.slice(3)}"].join("_"))`
    expect(keys(line).sort()).toEqual([secret, other].sort())
  })

  it('is found wherever it is split, at one place or two', () => {
    const cut = fc.integer({ min: 1, max: secret.length - 1 })
    const operator = fc.constantFrom(' + ', ' . ', '..', ' || ', ' & ', ' +\n  ')
    const quote = fc.constantFrom('"', "'")
    const context = fc.stringMatching(/^[ -~\n]{0,60}$/)
    fc.assert(
      fc.property(cut, cut, operator, quote, context, (first, second, join, mark, text) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)]
        const parts = [secret.slice(0, from), secret.slice(from, to), secret.slice(to)]
        const literals = parts.filter((part) => part !== '').map((part) => mark + part + mark)
        expect(keys(`${text}\nkey = ${literals.join(join)};\n${text}`)).toContain(secret)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('literals that are not joined', () => {
  it.each([
    ['a list', `["br_", "${body}"]`],
    ['arguments', `check("br_", "${body}")`],
    ['a list that is joined with commas', `["br_", "${body}"].join()`],
    ['a pair of a map', `{ "br_": "${body}" }`],
    ['a comparison', `"br_" == "${body}"`],
    ['a variable between them', `"br_" + x + "${body}"`],
    ['a variable as a value', `"br_%s" % x, "${body}"`],
    ['statements', `x = "br_"; y = "${body}"`],
    ['code spans', `\`br_\` \`${body}\``],
    ['a constant in a template without its start', `"br_"}${body}`],
    ['an argument of another function', `print("br_"), f("${body}")`],
  ])('%s', (_, source) => {
    expect(keys(source)).toEqual([])
  })

  it.each([
    `"br_ssl_engine_" + "set_default_rsavrfy"`,
    `"br_multicast" "_set_igmp_version"`,
    `["br", "netfilter", "module"].join("_")`,
    `fmt.Sprintf("br_%s", "default_configuration")`,
    `"br_netfilter" + "d41d8cd98f00b204e9800998ecf8427e"`,
    `"br_" + "your_api_key_goes_here"`,
  ])('names: %s', (source) => {
    expect(keys(source)).toEqual([])
  })

  it.each([
    ['a suffix', `"${secret}" + "_suffix"`],
    ['an argument that is a word', `login "${secret}" "and"`],
    ['a random argument', `login "${secret}" "k3Jx9Qw2Lp0Z"`],
    ['the next key of a list', `KEYS=(\n  "${secret}"\n  "${key('hex:32', 1, '')}"\n)`],
    ['the suffix of a literal', `"${secret}"sv`],
    ['a number after the quote', `"${secret}"1234`],
    ['a letter after the quote', `"${secret}"x`],
    ['a possessive', `'${secret}'s scope`],
    ['the next member of an object', `key=${secret}{"level":"error"}`],
  ])('a key and %s', (_, source) => {
    expect(keys(source)).toEqual([])
    expect(keys(source.replace(secret, secret.slice(0, -4)))).toEqual([])
  })
})

describe('any text', () => {
  it('is decoded with places in order, or not at all', () => {
    const piece = fc.constantFrom(
      ...['br_', 'b', 'r_', '"', "'", '`', ' + ', '.', '%s', '{}', '${', '}', '(', ')', ', ', '\\'],
      ...['.join("_")', '.format(', '\n', '#', '//', '/*', body, one, two, '{1}{0}{0}', '%2$s'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''))
        for (const decoded of openAll(splitLiteral, bytes)) {
          expect(hasOrderedPlaces(decoded, bytes.length)).toBe(true)
        }
      }),
      { numRuns: 2000, seed: 2 },
    )
  })

  it('is decoded in proportion to its length', () => {
    const random = seededRandom(3)
    const texts = Array.from({ length: 300 }, () => keyBody('base62:20', random))
    for (const write of [
      (text: string) => `"br_" + "${text}" `,
      (text: string) => `["br","${text}"].join("_") `,
      (text: string) => `"br_%s" % "${text}" `,
    ]) {
      const bytes = Buffer.from(texts.map(write).join(''))
      const lengths = openAll(splitLiteral, bytes).map((decoded) => decoded.bytes.length)
      expect(lengths.length).toBeGreaterThan(250)
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * bytes.length)
    }
  })

  it.each(['"br_" + ', '"br_"+"a"+', '"br_", ', '"br", ', 'b"r_', '"br_%s", ', "'b'+'r_'+"])(
    'that repeats %s is not decoded',
    (text) => {
      expect(openAll(splitLiteral, Buffer.from(text.repeat(1000)))).toEqual([])
    },
  )
})
