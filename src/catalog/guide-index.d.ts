declare module 'virtual:guide-index' {
  const index: import('../guide/search.ts').GuideIndex;
  // biome-ignore lint/style/noDefaultExport: what the build's plugin writes is a default export
  export default index;
}
