declare module 'virtual:office-index' {
  const offices: readonly import('./office-entry.ts').OfficeEntry[];
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default offices;
}
