import leven from 'leven';

/** `Did you mean "x"?` if something known is close, and always the list of what is known. */
export function suggest(wrong: string, all: readonly string[]): string {
  const known = [...new Set(all)];
  const closest = known
    .map((candidate) => ({ candidate, distance: leven(wrong.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const near = closest !== undefined && closest.distance <= Math.max(2, Math.floor(wrong.length / 3));
  const longer = known.find((candidate) => candidate.length > 3 && wrong.toLowerCase().startsWith(candidate));
  const meant = longer ?? (near ? closest.candidate : undefined);
  return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Known: ${known.join(', ')}.`;
}
