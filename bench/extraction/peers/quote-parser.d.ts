declare module "quote-parser" {
  interface Found {
    readonly index: number;
    readonly text: string;
    readonly name?: {readonly index: number; readonly text: string};
  }
  const quoteParser: {parse(text: string, language: string): Found[]};
  export default quoteParser;
}
