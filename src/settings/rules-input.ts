import { UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { input, told } from '../common/told.ts';
import { PRESETS, type Preset } from '../rules/presets.ts';
import { EMPTY_DOCUMENT, type LocatedDocument } from './config.ts';
import { parseConfigDocument } from './config-document.ts';

/** The input `rules`: a preset's name or a YAML list, as the config would hold it. @throws UserError */
export function parseRulesInput(text: string): LocatedDocument {
  const name = text.trim();
  if (isPreset(name)) return { ...EMPTY_DOCUMENT, document: { rules: name } };
  if (/^[\w-]+$/.test(name)) {
    throw new UserError(
      told`${input('rules')} is "${name}", which is no preset.`,
      `${suggest(name, PRESETS)} Or write a YAML list of rules.`,
    );
  }
  const isList = /^\s*-/.test(text);
  const yaml = isList ? `rules:\n${text.replace(/^/gm, '  ')}` : `rules: ${name}`;
  return parseConfigDocument(yaml, 'rules', isList ? 1 : 0);
}

function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name);
}
