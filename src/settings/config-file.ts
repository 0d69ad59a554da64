import { rescueNow, type UserError, UserErrors } from '../common/errors.ts';
import type { Preset } from '../rules/presets.ts';
import { type Config, EMPTY_DOCUMENT, type LocatedDocument, resolveConfig } from './config.ts';
import { parseConfigDocument } from './config-document.ts';
import { parseRulesInput } from './rules-input.ts';

/**
 * @param text the file's content, or null if there is none
 * @param rulesInput the input `rules`: a preset's name or a YAML list; it wins over the file's
 * @param preset whose rules count where neither says any
 * @throws UserErrors with every wrong value, its path and line
 */
export function parseConfig(
  text: string | null,
  file: string,
  rulesInput: string | null = null,
  preset: Preset = 'default',
): Config {
  const errors: UserError[] = [];
  const attempt = (parse: () => LocatedDocument): LocatedDocument =>
    rescueNow(parse, (_, all) => {
      errors.push(...all);
      return EMPTY_DOCUMENT;
    });
  const located = attempt(() => (text === null ? EMPTY_DOCUMENT : parseConfigDocument(text, file)));
  const own =
    located.document.rules === undefined ? { ...EMPTY_DOCUMENT, document: { rules: preset } } : located;
  const rules = rulesInput === null ? own : attempt(() => parseRulesInput(rulesInput));
  const config = resolveConfig(located, rules, errors);
  if (errors.length > 0) throw new UserErrors(errors);
  return config;
}
