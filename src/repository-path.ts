/** `directory` and `file` as one path with `/`; relative paths stay relative to the repository. */
export function joinPath(directory: string, file: string): string {
  const text = file.startsWith('/') ? file : `${directory}/${file}`;
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return `${text.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
