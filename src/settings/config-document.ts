import * as v from 'valibot';
import { isMap, isScalar, parseDocument } from 'yaml';
import { describeError, UserError, UserErrors } from '../common/errors.ts';
import type { LocatedDocument } from './config.ts';
import { findLine, spreadIssue, toIssueError } from './config-issue.ts';
import { ConfigSchema } from './config-schema.ts';

/**
 * @param linesBefore lines of the text that the user did not write
 * @throws UserErrors with every place where the text is no YAML, or of another shape than the schema
 */
export function parseConfigDocument(text: string, file: string, linesBefore = 0): LocatedDocument {
  const yaml = parseDocument(text);
  const refuse = (message: string) =>
    new UserError(`${file} is not valid YAML: ${firstLine(message)}.`, 'Mend the file at the place named.');
  if (yaml.errors.length > 0) throw new UserErrors(yaml.errors.map((error) => refuse(error.message)));
  const isEmpty = yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null);
  if (!isEmpty && !isMap(yaml.contents)) {
    throw new UserError(`${file} is not a list of keys with values.`, 'Write key: value on each line.');
  }
  const parsed = v.safeParse(ConfigSchema, toValue(yaml, refuse) ?? {});
  const locate = (path: readonly (string | number)[]) => {
    const line = findLine(yaml.contents, text, path);
    return line === null ? file : `${file}:${line - linesBefore}`;
  };
  if (parsed.success) return { document: parsed.output, locate };
  throw new UserErrors(
    parsed.issues
      .flatMap(spreadIssue)
      .map((issue) => toIssueError(issue, locate((issue.path ?? []).map((item) => item.key as string)))),
  );
}

/** Aliases are followed here only, so one without its anchor is found late. */
function toValue(yaml: ReturnType<typeof parseDocument>, refuse: (message: string) => UserError): unknown {
  try {
    return yaml.toJS();
  } catch (error) {
    throw refuse(describeError(error));
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}
