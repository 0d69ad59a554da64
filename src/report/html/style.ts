/** Colours follow the reader's system; on paper folds stand open and tables do not scroll. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --bad: #c0202b; --warning: #8a5b00; --open: #57606a; --good: #1a7f37;
  --bad-back: #ffebe9; --warning-back: #fff5d6; --open-back: #eaeef2; --good-back: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d; --link: #6cb0ff;
    --bad: #ff8a84; --warning: #e3b341; --open: #b1bac4; --good: #56d364;
    --bad-back: #3c1618; --warning-back: #33270a; --open-back: #262c36; --good-back: #12311c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
header { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 6px solid currentColor; border-radius: 8px; background: var(--panel); }
header h1 { margin: 0 0 0.25rem; font-size: 1.5rem; line-height: 1.25; }
header p.small { color: var(--soft); font-size: 0.87em; margin-top: 0.4rem; }
header p:not(.small) { margin: 0; color: var(--text); font-size: 1.05rem; overflow-wrap: break-word; }
section { margin-top: 1.5rem; }
section + section { padding-top: 1rem; border-top: 1px solid var(--line); }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; line-height: 1.4; font-weight: 600; overflow-wrap: break-word; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, ul, blockquote { margin: 0.6rem 0; max-width: 60rem; overflow-wrap: break-word; }
ul { padding-left: 1.3rem; }
li { margin: 0.15rem 0; }
a { color: var(--link); }
code { font: 0.88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: break-word; }
.table {
  margin: 0.9rem 0; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px;
  /* A shadow at the edge behind which the table goes on. */
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.6rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.6rem 100% no-repeat scroll;
}
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child td { border-bottom: 0; }
tbody tr:hover { background: var(--panel); }
th { color: var(--soft); font-size: 0.85em; font-weight: 600; white-space: nowrap; }
.number { text-align: right; }
td:last-child:not(.number) { min-width: 8.5rem; }
.mark { white-space: nowrap; font-weight: 600; }
td .mark { display: inline-block; padding: 0 0.5em; border-radius: 1em; font-size: 0.9em; }
td .none { padding: 0; font-weight: 400; }
.bad, .invalid { color: var(--bad); }
.warning, .missing { color: var(--warning); }
.open, .unknown, .new { color: var(--open); }
.good, .better { color: var(--good); }
.none { color: var(--soft); }
td .bad, td .invalid { background: var(--bad-back); }
td .warning, td .missing { background: var(--warning-back); }
td .open, td .unknown, td .new { background: var(--open-back); }
td .good, td .better { background: var(--good-back); }
p.warning { padding: 0.6rem 1rem; border-left: 4px solid var(--warning); background: var(--warning-back); color: var(--text); border-radius: 4px; }
blockquote { margin-left: 0; padding: 0.1rem 1rem; border-left: 4px solid var(--line); color: var(--soft); }
details { margin: 0.6rem 0; }
summary { cursor: pointer; font-weight: 600; }
.small { color: var(--soft); font-size: 0.87em; }
@media print {
  main { max-width: none; padding: 0; }
  .table { overflow: visible; background: none; border-radius: 0; }
  th, td { padding: 0.2rem 0.4rem; }
  th { white-space: normal; }
  tr, header, p.warning { break-inside: avoid; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
