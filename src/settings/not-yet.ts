import { UserError, UserErrors } from '../common/errors.ts';
import { input, type Told, told } from '../common/told.ts';
import type { Config } from './config.ts';
import type { ConfigDocument } from './config-schema.ts';
import type { Inputs } from './inputs.ts';

/** Keys of later versions: taken note of, refused, and suggested to nobody. */
export const LATER_KEYS = ['service', 'rounds'] as const satisfies readonly (keyof ConfigDocument)[];

/** What inputs and config may say before this version can do it. @throws UserErrors naming all of it */
export function refuseUnfinished(inputs: Inputs, config: Config): void {
  const { document } = config;
  const asked: readonly (readonly [Told, boolean])[] = [
    ['mode: comment', inputs.mode === 'comment'],
    ['baseline: paired', inputs.baseline === 'paired'],
    [told`${input('build')}`, inputs.build !== null],
    [told`${input('start')}`, inputs.start !== null],
    [told`${input('wait-on')}`, inputs.waitOn !== null],
    [told`${input('shard')}`, inputs.shard !== null],
    ...LATER_KEYS.map((key) => [key, document[key] !== undefined] as const),
  ];
  const errors = asked
    .filter(([, isAsked]) => isAsked)
    .map(([what]) => new UserError(told`${what} is not available in this version yet.`, 'Leave it out.'));
  if (errors.length > 0) throw new UserErrors(errors);
}
