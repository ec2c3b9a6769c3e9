declare module 'virtual:guide-index' {
  const index: import('../guide/search.ts').GuideIndex;
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default index;
}

declare module 'virtual:office-index' {
  const offices: readonly import('./office-entry.ts').OfficeEntry[];
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default offices;
}

declare module 'virtual:letter-templates' {
  const templates: readonly (readonly [string, import('../letters/template.ts').Template])[];
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default templates;
}

declare module 'virtual:desk-templates' {
  const templates: readonly (readonly [string, import('../letters/template.ts').Template])[];
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default templates;
}
