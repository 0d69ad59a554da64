/**
 * What each folder of src/ may import beside itself, from the ground up. A file belongs to the longest name that
 * its path begins with. docs/architecture.md shows it as a table.
 */
export const LAYERS = {
  common: [],
  statistics: [],
  measurement: ['common'],
  samples: ['measurement', 'common'],
  rules: ['measurement', 'common'],
  k6: ['samples', 'measurement', 'common'],
  ports: ['k6', 'measurement'],
  readers: ['rules', 'k6', 'measurement', 'common'],
  settings: ['readers', 'rules', 'k6', 'ports', 'common'],
  baseline: ['readers', 'k6', 'statistics', 'measurement', 'common'],
  'comparison/measures': ['baseline', 'rules', 'statistics', 'measurement', 'common'],
  'comparison/paired': ['comparison/measures', 'rules', 'statistics', 'measurement', 'common'],
  'comparison/suites': ['comparison/measures', 'baseline', 'rules', 'statistics', 'measurement', 'common'],
  comparison: ['comparison/suites', 'comparison/measures', 'baseline', 'rules', 'measurement', 'common'],
  'report/model': [
    'statistics',
    'comparison',
    'comparison/suites',
    'comparison/measures',
    'baseline',
    'rules',
    'measurement',
    'common',
  ],
  'report/markdown': ['report/model', 'baseline', 'rules', 'measurement'],
  'report/terminal': ['report/model', 'baseline', 'rules', 'ports', 'common'],
  'report/html': ['report/model'],
  report: ['report/html', 'report/markdown', 'report/model', 'ports', 'common'],
  'modes/measure': [
    'settings',
    'ports',
    'comparison',
    'readers',
    'k6',
    'samples',
    'rules',
    'measurement',
    'common',
  ],
  'modes/history': [
    'settings',
    'ports',
    'report/markdown',
    'report/model',
    'comparison',
    'comparison/suites',
    'baseline',
    'readers',
    'rules',
    'measurement',
    'common',
  ],
  'modes/compare': [
    'modes/measure',
    'modes/history',
    'settings',
    'ports',
    'comparison',
    'comparison/suites',
    'baseline',
    'rules',
    'measurement',
    'common',
  ],
  'modes/publish': ['settings', 'ports', 'report', 'report/markdown', 'report/model', 'common'],
  modes: [
    'modes/compare',
    'modes/history',
    'modes/measure',
    'settings',
    'ports',
    'report/model',
    'comparison',
    'baseline',
    'readers',
    'rules',
    'samples',
    'k6',
    'measurement',
    'common',
  ],
  'adapters/process': ['common'],
  'adapters/files': ['common'],
  'adapters/k6': ['adapters/process', 'adapters/files', 'ports', 'k6', 'measurement', 'common'],
  'adapters/github': ['ports', 'common'],
  'adapters/actions': ['ports', 'common'],
  'adapters/git': ['ports', 'common'],
  'adapters/machine': ['adapters/files', 'ports', 'measurement', 'common'],
  'adapters/terminal': ['ports', 'common'],
};
// What the two programs put together alike.
LAYERS.wiring = ['adapters/k6', 'adapters/machine', 'ports', 'common'];
// The two programs put everything together.
const EVERYTHING = Object.keys(LAYERS);
LAYERS.action = EVERYTHING;
LAYERS.cli = EVERYTHING;

const LONGEST_FIRST = Object.keys(LAYERS).sort((a, b) => b.length - a.length);

/** @param path of a file, relative to src/ */
export function layerOf(path) {
  return LONGEST_FIRST.find((name) => path.startsWith(`${name}/`)) ?? null;
}
