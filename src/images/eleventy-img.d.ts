/** Types of eleventy-img: what this project uses of version 6, which has none of its own. */
declare module '@11ty/eleventy-img' {
  interface ImageFile {
    readonly format: string;
    readonly width: number;
    readonly height: number;
    readonly url: string;
    readonly sourceType: string;
    readonly filename: string;
    readonly outputPath: string;
    readonly size?: number;
  }
  type ImageFiles = Readonly<Record<string, readonly ImageFile[]>>;
  export default function Image(src: string, options: Readonly<Record<string, unknown>>): Promise<ImageFiles>;
}
