import { describe, expect, it } from '@jest/globals';
import { PRESETS } from '../../src/rules/presets.ts';
import { DEFAULT_CONFIG, defaultConfig, EMPTY_DOCUMENT, resolveConfig } from '../../src/settings/config.ts';
import { parseConfig } from '../../src/settings/config-file.ts';

describe('the config of a repository without one', () => {
  it.each(PRESETS)('is what an empty file means, under the rules %s', (preset) => {
    const read = parseConfig(null, 'perf.yml', null, preset);
    expect(defaultConfig(preset)).toEqual(read);
    expect(parseConfig('', 'perf.yml', null, preset)).toEqual(read);
  });

  it('has the rules of no preset but the default', () => {
    expect({ ...DEFAULT_CONFIG, document: {} }).toEqual({ ...defaultConfig('default'), document: {} });
    expect(resolveConfig(EMPTY_DOCUMENT, EMPTY_DOCUMENT)).toEqual(DEFAULT_CONFIG);
  });
});
