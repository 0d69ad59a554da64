import fc from 'fast-check';

const PIECES = [
  '@octocat',
  '@org/team',
  'user@example.com',
  '#123',
  'GH-7',
  'octo/shop#9',
  'https://evil.example/x',
  'www.evil.example',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '<!-- perf-baseline-action v1 -->',
  '-->',
  '[text](https://evil.example)',
  '![x](http://evil.example/p.png)',
  '[^1]',
  '**bold**',
  '__b__',
  '~~gone~~',
  '$x^2$',
  '`code`',
  '``',
  '|',
  '\\|',
  '\\\\|',
  '\\',
  '\n',
  '\r\n',
  '\n\n# heading\n',
  '\n> quote',
  '\n- item',
  '\n```\n',
  '&lt;',
  '&#64;me',
  '::error::x',
  '%0A',
  '\u202e',
  '\u200b',
  '\u0000',
  '💥',
  '\ud83d',
  ' ',
  '{{ x }}',
];

/** Text of a stranger: names of requests, groups, checks, branches. */
export const foreign: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
