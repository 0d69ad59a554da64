export interface LogCommand {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const BUILT_IN = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...[
    'internal-set-repo-path',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
  ],
];

/**
 * Reads a line as the runner does (actions/runner, src/Runner.Common/ActionCommand.cs): first `::name k=v::data`
 * at its start, then `##[name k=v]data` anywhere. `also` are names registered at run time: the stop token.
 */
export function parseLogCommand(line: string, also: readonly string[] = []): LogCommand | null {
  const registered = new Set([...BUILT_IN, ...also.map((name) => name.toLowerCase())]);
  return parseColonForm(line, registered) ?? parseBracketForm(line, registered);
}

function parseColonForm(line: string, registered: ReadonlySet<string>): LogCommand | null {
  const message = line.replace(/^[\s\u0085]+/, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  return readCommand(message.slice(2, end), {
    registered,
    separator: ',',
    data: unescapeData(message.slice(end + 2)),
    decode: (text) => unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ',')),
  });
}

function parseBracketForm(line: string, registered: ReadonlySet<string>): LogCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const decode = (text: string) => unescapeData(text.replace(/%3B/g, ';').replace(/%5D/g, ']'));
  const data = decode(line.slice(end + 1));
  return readCommand(line.slice(start + 3, end), { registered, separator: ';', data, decode });
}

interface CommandParts {
  readonly registered: ReadonlySet<string>;
  readonly separator: string;
  readonly data: string;
  readonly decode: (text: string) => string;
}

function readCommand(head: string, parts: CommandParts): LogCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!parts.registered.has(name)) return null;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(parts.separator);
  const properties: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = parts.decode(pair.slice(equals + 1));
  }
  return { name, properties, data: parts.data };
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}
