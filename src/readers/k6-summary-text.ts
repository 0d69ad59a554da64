import { UserError } from '../errors.ts';

/** @throws UserError with the place of the mistake; the text itself may hold secrets, so it is not quoted */
export function parseSummaryText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
    throw new UserError(
      `The k6 summary is not JSON${place === undefined ? '' : `: it goes wrong ${place}`}.`,
      'The file may be cut off: look whether k6 ended by itself and the disk has room.',
    );
  }
}
