const folder = '../../templates/letters/';
// Vite reads this call as it stands: all wordings come in one file, for whoever writes another.
const sources = import.meta.glob<string>('../../templates/letters/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The shipped wording of a letter as its Markdown, by file name without `.md`; undefined where none is shipped. */
export const letterSource = (id: string): string | undefined => sources[`${folder}${id}.md`];
