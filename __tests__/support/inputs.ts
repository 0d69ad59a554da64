import { UserErrors } from '../../src/common/errors.ts';
import { type InputSource, type Inputs, parseInputs } from '../../src/settings/inputs.ts';

/** The inputs of a step whose inputs should all be right. @throws UserErrors otherwise */
export function requireInputs(source: InputSource): Inputs {
  const { inputs, errors } = parseInputs(source);
  if (errors.length > 0) throw new UserErrors(errors);
  return inputs;
}
