// What the benchmark uses of two packages that bring no types.

declare module 'pdfkit' {
  interface TextOptions {
    readonly width?: number;
    readonly align?: 'left' | 'center' | 'right' | 'justify';
    readonly lineGap?: number;
    readonly continued?: boolean;
  }
  // biome-ignore lint/style/noDefaultExport: so pdfkit is imported
  export default class PDFDocument {
    constructor(options: {
      readonly size: string;
      readonly margins: object;
      readonly info: object;
      readonly font?: null;
    });
    x: number;
    y: number;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    addPage(): this;
    end(): void;
    on(event: 'data', hear: (chunk: Uint8Array) => void): this;
    on(event: 'end', hear: () => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
  }
}

declare module 'pdfmake' {
  interface Pdfmake {
    readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
    setFonts(fonts: Readonly<Record<string, object>>): void;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    setLocalAccessPolicy?(policy: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfmake: Pdfmake;
  // biome-ignore lint/style/noDefaultExport: so pdfmake is imported
  export default pdfmake;
}
