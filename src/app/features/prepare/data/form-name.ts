/** react-hook-form reads dots in a name as depth; the dossier keeps its own, so that names here have none. */
export const formName = (path: string): string => path.replaceAll('.', ':');
export const formPath = (name: string): string => name.replaceAll(':', '.');
