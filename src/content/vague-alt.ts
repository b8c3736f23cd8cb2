/** Vague text alternatives: words that could stand for any picture, and names of files. */
import type { Finding } from '../core/source.ts';

/** In English, Korean and Welsh; authors of other sites may write English ones. Some are what our own remedies have in the place of words. */
const ANY_PICTURE =
  /^(?:(?:an? |the |this )?(?:picture|image|photo(?:graph)?|img|pic|screenshot|graphic|alt(?:ernative)? text)|…|what (?:it|the picture) shows|사진|그림|이미지|llun|delwedd|ffotograff)$/i;

const FILE = /\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?|bmp)$/i;

/** As cameras and telephones name files. */
const OF_CAMERA = /^(?:IMG|DSC[FN]?|PXL|P)[-_]?\d{4,}(?:[-_]\w+)*$/i;

/** Whether a text alternative says nothing of its picture. One that is empty says so. */
export function isVagueAlt(alt: string): boolean {
  const words = alt
    .trim()
    .replace(/(?<![.:!])[.:!]+$/, '')
    .replace(/\s+/g, ' ');
  return ANY_PICTURE.test(words) || FILE.test(words) || OF_CAMERA.test(words);
}

/** What is said of it. */
export function vagueAlt(alt: string): Finding {
  return {
    code: 'picture/alt-vague',
    severity: 'warning',
    what: `The text alternative "${alt.trim()}" does not say what the picture shows.`,
    why: 'Readers who cannot see the picture hear it instead.',
    fix: 'Say what is to be seen, such as "Two reporters on a roof".',
  };
}
