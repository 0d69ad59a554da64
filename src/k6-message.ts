/** A message of this length stands in a headline as it is. */
const SHORT = 160;

/**
 * What k6 says, fit for a headline: of a long text the first sentence, with the cause that may
 * follow as "Error:", and the place in the script that may come last. k6 adds advice on Docker to a path that it cannot find; the whole text is in the log.
 */
export function shortenK6Message(text: string): string {
  if (text.length <= SHORT) return text;
  const [, sentence, place = ''] =
    /^(.+?[.!?])\s+(?!Error)(?=\p{Lu}).*?( \([^()\s]+:\d+:\d+\))?$/su.exec(text) ?? [];
  return sentence === undefined ? text : `${sentence}${place}`;
}
