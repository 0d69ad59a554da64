import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listSignificantTokens, type ScriptLanguage } from '../../src/k6/significant-tokens.ts';
import { readSyntaxTree } from '../support/syntax-tree.ts';

const fingerprint = (source: string, language: ScriptLanguage = 'javascript') =>
  listSignificantTokens(source, language)?.join('\0') ?? null;

describe('two scripts that mean the same', () => {
  it.each([
    ['comments', 'let a = 1; // one\n/* two\n */ let b = a;', 'let a = 1; let b = a;'],
    ['a hashbang', '#!/usr/bin/env k6\nlet a;', 'let a;'],
    ['a byte order mark', '\ufefflet a;', 'let a;'],
    ['blank lines and indentation', 'if (a) {\n\n\tb();\n}', 'if (a) {\n  b();\n}'],
    ['the ends of lines', 'a();\r\nb(`x\r\ny`, "c\\\r\nd");\r\n', 'a();\nb(`x\ny`, "c\\\nd");\n'],
    ['no spaces', 'const f=async(a,b)=>({a,b});', 'const f = async (a, b) => ({ a, b });'],
    ['an argument list over lines', 'f(\n  a,\n  [b, c],\n);', 'f(a, [b, c]);'],
    ['an object over lines', 'x = {\n  a: 1,\n  b,\n};', 'x = { a: 1, b };'],
    ['a list over lines', 'x = [\n  a,\n  b,\n];', 'x = [a, b];'],
    ['a chain over lines', 'a\n  .b()\n  ?.c();', 'a.b()?.c();'],
    ['a condition over lines', 'a ? b : c;', 'a\n  ? b\n  : c;'],
    ['a sum over lines', 'a = b +\n  c;', 'a = b\n  + c;'],
    [
      'semicolons at the ends of lines',
      'let a = f();\nlet b = a;\nreturn_(b);',
      'let a = f()\nlet b = a\nreturn_(b)',
    ],
    ['semicolons at the ends of blocks', '() => { a(); return; }', '() => { a(); return }'],
    ['a semicolon after an object', 'const o = { a: 1 };\nexport { o };', 'const o = { a: 1 }\nexport { o }'],
    ['semicolons of fields', 'class A { a = 1; b; c() {} }', 'class A {\n a = 1\n b\n c() {}\n}'],
    ['a semicolon after a function', 'function f() {};\ng();', 'function f() {}\ng();'],
    [
      'parentheses of one parameter',
      'a.map((x) => x); b = async (x) => x',
      'a.map(x => x); b = async x => x',
    ],
    ['a trailing comma of one parameter', 'f = (x,) => x', 'f = x => x'],
    ['the kind of quotes', `a = 'it' + 'say "x"' + 'don\\'t'`, `a = "it" + "say \\"x\\"" + "don't"`],
  ])('have one list, whatever their %s', (_, one, other) => {
    expect(fingerprint(one)).not.toBeNull();
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    [
      'types over lines',
      'function f(\n  a: string,\n  b: number[],\n): void {}',
      'function f(a: string, b: number[]): void {}',
    ],
    [
      'an interface over lines',
      'interface A { a: string; b?: B[] }',
      'interface A {\n  a: string;\n  b?: B[]\n}',
    ],
    [
      'semicolons of members',
      'interface A { a: string; b?: B[]; }',
      'interface A {\n  a: string\n  b?: B[]\n}',
    ],
    ['parentheses of one parameter', 'const f = (x) => g((y) => y);', 'const f = x => g(y => y)'],
    ['lists of lists', 'const a: X<Y> = [\n  [1],\n  [2],\n]!;', 'const a: X<Y> = [[1], [2]]!;'],
  ])('in TypeScript, whatever their %s', (_, one, other) => {
    expect(fingerprint(one, 'typescript')).not.toBeNull();
    expect(fingerprint(one, 'typescript')).toBe(fingerprint(other, 'typescript'));
  });
});

/** Pairs that look alike and are not. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['() => { return a }', '() => { return\na }'],
  ['() => { return a }', '() => { return /* \n */ a }'],
  ['() => { return a }', '() => { return // x\n a }'],
  ['a: for (;;) { break a }', 'a: for (;;) { break\na }'],
  ['a: for (;;) { continue a }', 'a: for (;;) { continue\na }'],
  ['function* f() { yield a }', 'function* f() { yield\na }'],
  ['function* f() { yield /a b/ }', 'function* f() { yield /a  b/ }'],
  ['async function f() {}', 'var async; async\nfunction f() {}'],
  ['x = { async f() {} }', 'x = { async\nf() {} }'],
  ['class A { async f() {} }', 'class A { async\nf() {} }'],
  ['a\n++b', 'a++\nb'],
  ['a\n--b', 'a--\nb'],
  ['a = b + +c', 'a = b ++ +c'],
  ['x = [,]', 'x = []'],
  ['x = [a,,]', 'x = [a,]'],
  ['x = [a, , b]', 'x = [a, b]'],
  ['x = "a b"', 'x = "a  b"'],
  ['x = "a // b"', 'x = "a // c"'],
  ['x = "/*a*/"', 'x = ""'],
  ['x = "a\\nb"', 'x = "a\\\nb"'],
  ['x = "\\\\\'"', "x = '\\\\\\\\\\''"],
  ['x = `a\nb`', 'x = `a b`'],
  [`x = \`\${ a } b\``, `x = \`\${ a }  b\``],
  [`x = \`\${\`\${ a } /* b */\`}\``, `x = \`\${\`\${ a } \`}\``],
  ['x = `// a`', 'x = `// b`'],
  ['x = "a"', 'x = `a`'],
  ['x = "a"', 'x = a'],
  ['x = / a/', 'x = /  a/'],
  ['x = /[/] \\/\\/ a/', 'x = /[/] \\/\\/ b/'],
  ['if (x) / a/.test(y)', 'if (x) /  a/.test(y)'],
  ['for await (const x of y) / a/.test(z)', 'for await (const x of y) /  a/.test(z)'],
  ['for (const x of / a/) z()', 'for (const x of /  a/) z()'],
  ['{}\n/ a/.test(b)', '{}\n/  a/.test(b)'],
  ['x = {} / a / 1 // b', 'x = {} / a / 1 // b\n+ c'],
  ['x = a++ / 2 / b', 'x = a++ / 3 / b'],
  ['x = a.return / b / "c d"', 'x = a.return / b / "c  d"'],
  ['x = 1 .a', 'x = 1. + a'],
  ['x = a ?.5 : 1', 'x = a ?.b'],
  ['while (n --> 0) a()', 'while (n --> 0) b()'],
  ['a;\nb', 'a\n(b)'],
  ['while (a);\nb()', 'while (a)\nb()'],
  ['let x\n/a b/.test(y)', 'let x\n/a  b/.test(y)'],
  ['import "a"\n/a b/.test(y)', 'import "a"\n/a  b/.test(y)'],
  ['import a from "b" /*\n*/ /a b/.test(y)', 'import a from "b" /*\n*/ /a  b/.test(y)'],
  ['a;\n(b)', 'a\n(b)'],
  ['a;\n[b] = c', 'a\n[b] = c'],
  ['a;\n`b`', 'a\n`b`'],
  ['a;\n+b', 'a\n+b'],
  ['a;\n/b/.c', 'a\n/b/.c'],
  ['a;\n++b', 'a\n++\nb'],
  ['if (a); b()', 'if (a) b()'],
  ['if (a) { } ; b()', 'if (a) b()'],
  ['while (a); b()', 'while (a) b()'],
  ['for (;;); b()', 'for (;;) b()'],
  ['for (a; b; c) d()', 'for (a; b;) d()'],
  ['for (;a;) b()', 'for (a;;) b()'],
  ['if (a) b; else; c()', 'if (a) b; else c()'],
  ['a: ; while (b) c()', 'a: while (b) c()'],
  ['() => { return; a }', '() => { return a }'],
  ['a: for (;;) { break; a }', 'a: for (;;) { break a }'],
  ['class A { get; a() {} }', 'class A { get a() {} }'],
  ['class A { static; a() {} }', 'class A { static a() {} }'],
  ['class A { async; a() {} }', 'class A { async a() {} }'],
  ['class A { a; *b() {} }', 'class A { a\n*b() {} }'],
  ['class A { a; in; b }', 'class A { a\nin\nb }'],
  ['let a; of; b', 'let a of b'],
  ['async; x => y', 'async x => y'],
  ['function* f() { yield; a }', 'function* f() { yield a }'],
  ['x = async (y) => z', 'x = async; (y) => z'],
  ['f((x) => x)', 'f(x, (x) => x)'],
  ['x = (y, z) => y', 'x = (y) => y'],
  ['x\n++/a b/.c', 'x\n++/a  b/.c'],
  ['class A extends /a b/.c {}', 'class A extends /a  b/.c {}'],
];
const DIFFERENT_TYPES: readonly (readonly [string, string])[] = [
  ['x = a! / 2 + " b"', 'x = a! / 2 + "  b"'],
  ['x = a! / "c/ d" + " b"', 'x = a! / "c/  d" + " b"'],
  ['x = a\n!b', 'x = a!\nb'],
  ['type\nA = B', 'type A = B'],
  ['declare\nclass A {}', 'declare class A {}'],
  ['abstract\nclass A {}', 'abstract class A {}'],
  ['class A { readonly\nx = 1 }', 'class A { readonly x = 1 }'],
  ['class A { accessor\nx = 1 }', 'class A { accessor x = 1 }'],
  ['x = a\nas\nb', 'x = a as b'],
  ['x = a<b>\nc', 'x = a<b>c'],
  ['type A = B\n[0]', 'type A = B[0]'],
  ['let x: string\n/a b/.test(y)', 'let x: string\n/a  b/.test(y)'],
  ['let x: string[]\n/a b/.test(y)', 'let x: string[]\n/a  b/.test(y)'],
  ['type A = (B)\n/=a b/.test(y)', 'type A = (B)\n/=a  b/.test(y)'],
  ['declare function f(): `a`\n/a b/.test(y)', 'declare function f(): `a`\n/a  b/.test(y)'],
  ['x = a!! / "c/ d" + " b"', 'x = a!! / "c/ d" + "  b"'],
  ['x = a!! / "c/" + (" b") /1', 'x = a!! / "c/" + ("  b") /1'],
  ['x = <T>(y) => z', 'x = <T>y => z'],
  ['x = (): (y) => z => w', 'x = (): y => z => w'],
  ['x = (): (v) => (y) => z => w', 'x = (): (v) => y => z => w'],
  ['f(a < b, (x) => y > (z))', 'f(a < b, x => y > (z))'],
  ['x = a < [(x) => y] > (z)', 'x = a < [x => y] > (z)'],
  ['type; A = B', 'type A = B'],
  ['declare; class A {}', 'declare class A {}'],
  ['namespace; A\n{}', 'namespace A {}'],
  ['class A { readonly; a }', 'class A { readonly a }'],
  ['class A { accessor; a }', 'class A { accessor a }'],
  ['interface A { get; a(): b }', 'interface A { get a(): b }'],
  ['interface A { new; a(): b }', 'interface A { new a(): b }'],
  ['x = a; as; b', 'x = a as b'],
  ['x = a; satisfies; b', 'x = a satisfies b'],
  ['function f(x): x; is; y', 'function f(x): x is y'],
  ['x = a as void / "c/ d" + " b"', 'x = a as void / "c/ d" + "  b"'],
];

describe('two scripts that differ', () => {
  it.each(DIFFERENT)('%j has another list than %j, or none', (one, other) => {
    expect(fingerprint(one) ?? one).not.toBe(fingerprint(other) ?? other);
  });
  it.each(DIFFERENT_TYPES)('in TypeScript, %j and %j too', (one, other) => {
    expect(fingerprint(one, 'typescript') ?? one).not.toBe(fingerprint(other, 'typescript') ?? other);
  });
});

describe('a script whose cut is in doubt', () => {
  it.each([
    ['a string without an end', 'x = "a'],
    ['a template without an end', 'x = `a'],
    ['a comment of HTML', 'a() <!-- b'],
    ['a comment of HTML that ends', 'a()\n--> b'],
    ['a decorator', '@a class B {}'],
    ['a slash after a brace', 'x = {} / 2'],
  ])('has no list: %s', (_, source) => {
    expect(listSignificantTokens(source, 'javascript')).toBeNull();
  });
});

const BLANKS = ['', ' ', '\n', '\r\n', '/**/', '/* a\n */', '// b\n', '\u2028', '\t'];
const PIECES = [
  ...[...DIFFERENT, ...DIFFERENT_TYPES].flat(),
  'import { a, b as c } from "./d.js";',
  `export default function () { http.get(\`\${url}/a b/\${ id }\`, { tags: { name: "a" } }); }`,
  'export const options = { vus: 1, thresholds: { "http_req_duration{a:b}": ["p(95)<500"] } };',
  'const re = /a\\/[/"]b/g, half = total / 2 / n;',
  'class A { static #x = 1; get y() { return this.#x } set y(v) {} static { f() } *g() { yield* h } }',
  'label: do { if (a) continue label; else break } while (b) c()',
  'async () => { for await (const x of y) await z(x) }',
  'switch (a) { case /b/: case "c": default: d() }',
  `enum E { A = 1, B } namespace N { export type T<U extends V> = keyof U | \`a\${string}\` }`,
  'let x = <T,>(a: T): a is T & { b?: C[] } => a satisfies T;',
  'using a = b, c = d',
  'let a = b(c);\nd\nconst e = { f };\nfunction g() { return; }\nif (a) h(); else i()\ndo j(); while (k)\nl()',
  'class A { b = (c) => d; static e; get; f() {}; [g] = h }\nasync (i) => i, (j) => (k) => j',
  'interface A { b: C; d(): void; readonly e }\nlet f: (g) => h = (i) => i;\ntype J = K;\ndeclare const l',
];

/** Splits where a blank may stand, and where it may not. */
const cut = (text: string) => text.split(/(?<=[^\w])|(?=[^\w])/);

/** Edits of a script that a person or a formatter might make, and some that nobody would. */
const edits = (maximum: number) =>
  fc.array(
    fc.oneof(
      fc.record({ at: fc.nat(), drop: fc.constant(0), put: fc.constantFrom(...BLANKS, ',') }),
      fc.record({
        at: fc.nat(),
        drop: fc.integer({ min: 0, max: 2 }),
        put: fc.constantFrom(...BLANKS, ';', "'", '"', '`', '/', '(', '!', '+', 'a', '<', '>'),
      }),
    ),
    { minLength: 0, maxLength: maximum },
  );

function apply(
  pieces: readonly string[],
  list: readonly { at: number; drop: number; put: string }[],
): string {
  const parts = cut(pieces.join('\n'));
  return list
    .reduce((text, { at, drop, put }) => text.toSpliced(at % (text.length + 1), drop, put), parts)
    .join('');
}

describe('any edit', () => {
  it.each(['javascript', 'typescript'] as const)(
    'leaves the list as it is only where a parser sees no other script (%s)',
    (language) => {
      const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 2 });
      fc.assert(
        fc.property(pieces, edits(2), edits(3), (text, first, second) => {
          const [one, other] = [apply(text, first), apply(text, second)];
          const list = fingerprint(one, language);
          if (list === null || list !== fingerprint(other, language)) return;
          const trees = [readSyntaxTree(one, language), readSyntaxTree(other, language)];
          if (trees.every((tree) => tree !== null)) expect(trees[0]).toBe(trees[1]);
        }),
        { numRuns: 2000 },
      );
    },
  );
});
