/** The file's name without folders and ending. */
export function stemOf(file: string): string {
  const name = file.replaceAll('\\', '/').split('/').at(-1) ?? file;
  return name.replace(/\.[^.]+$/, '') || name;
}

/** `directory` and `file` as one path with `/`; relative paths stay relative to the repository. */
export function joinPath(directory: string, file: string): string {
  const text = file.startsWith('/') ? file : `${directory}/${file}`;
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${text.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
