/** `1 job`, `3 jobs`. @param text the count as it is to be written */
export function plural(count: number, noun: string, text = `${count}`): string {
  return `${text} ${noun}${count === 1 ? '' : 's'}`;
}
