import { type LogCommand, parseLogCommand } from './log-command.ts';

export interface RunnerAnnotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

export interface ProcessedLog {
  /** As the log shows it, masked; commands that the runner acted on as `##[name]data`. */
  readonly lines: string[];
  /** At most 10 of a level; the rest is in `lostAnnotations`. */
  readonly annotations: RunnerAnnotation[];
  readonly lostAnnotations: RunnerAnnotation[];
  readonly masks: Set<string>;
  /** Every command that the runner acted on. */
  readonly commands: LogCommand[];
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly paths: string[];
  /** Commands that the runner refuses; they fail the step. */
  readonly refused: string[];
}

export interface LogProcessor {
  readonly result: ProcessedLog;
  /** One line of either stream. */
  take(line: string): void;
}

/** actions/runner, src/Runner.Worker/ExecutionContext.cs: _maxCountPerIssueType and _maxIssueMessageLength. */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LENGTH = 4_096;

/** Words that would let anybody go on (ActionCommandManager.cs: ValidateStopToken). */
const isUnfitToken = (word: string) =>
  word === '' || word.toLowerCase() === 'pause-logging' || parseLogCommand(`::${word}::`) !== null;

/** What the runner makes of a step's output (src/Runner.Worker/ActionCommandManager.cs). */
export function createLogProcessor(): LogProcessor {
  const result: ProcessedLog = {
    lines: [],
    annotations: [],
    lostAnnotations: [],
    masks: new Set(),
    commands: [],
    outputs: {},
    state: {},
    paths: [],
    refused: [],
  };
  let stopToken: string | null = null;
  const obey = (command: LogCommand, line: string): void => {
    result.commands.push(command);
    if (command.name === 'stop-commands' && isUnfitToken(command.data)) {
      result.refused.push('The stop token is none.');
    } else if (command.name === 'stop-commands') {
      stopToken = command.data;
      if (stopToken.length > 6) result.masks.add(stopToken);
      show(result, line);
    } else {
      act(command, result);
    }
  };
  return {
    result,
    take(line) {
      const command = parseLogCommand(line, stopToken === null ? [] : [stopToken]);
      if (command === null) show(result, line);
      else if (stopToken === null) obey(command, line);
      else {
        if (command.name === stopToken.toLowerCase()) stopToken = null;
        show(result, line);
      }
    },
  };
}

function act(command: LogCommand, result: ProcessedLog): void {
  const { name, properties, data } = command;
  if (name === 'add-mask') {
    for (const part of [data, ...data.split(/\r?\n/)]) if (part.trim() !== '') result.masks.add(part);
    return;
  }
  if (name === 'notice' || name === 'warning' || name === 'error') annotate(name, command, result);
  if (name === 'set-output') result.outputs[properties.name ?? ''] = data;
  if (name === 'save-state') result.state[properties.name ?? ''] = data;
  // Both were shut for what CVE-2020-15228 shows.
  if (name === 'set-env' || name === 'add-path') result.refused.push(`The \`${name}\` command is disabled.`);
  show(result, `##[${name}]${data}`);
}

function annotate(level: RunnerAnnotation['level'], command: LogCommand, result: ProcessedLog): void {
  const { title, file, line } = command.properties;
  const annotation: RunnerAnnotation = {
    level,
    message: mask(command.data.slice(0, MESSAGE_LENGTH), result.masks),
    title: title ?? null,
    file: file ?? null,
    line: line === undefined ? null : Number(line),
  };
  const sameLevel = result.annotations.filter((each) => each.level === level).length;
  (sameLevel < ANNOTATIONS_PER_LEVEL ? result.annotations : result.lostAnnotations).push(annotation);
}

function show(result: ProcessedLog, line: string): void {
  result.lines.push(mask(line, result.masks));
}

export function mask(text: string, masks: ReadonlySet<string>): string {
  return [...masks].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
