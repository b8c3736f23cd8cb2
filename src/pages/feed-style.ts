/**
 * Feed style: the instruction that makes a browser show a feed in the site's style sheet.
 *
 * Of CSS alone: browsers are giving XSLT up (docs/decisions/0020-light-dark-and-feeds.md).
 */
import type { World } from '../content/world.ts';
import { type Markup, xml } from '../core/markup.ts';

/** The line that stands after the XML declaration. The address is from the host's root: nobody adds the path prefix to it. */
export function feedStyle({ pathPrefix, styleSheet }: World): Markup {
  return xml`<?xml-stylesheet type="text/css" href="${encodeURI(pathPrefix.replace(/\/$/, '') + styleSheet)}"?>`;
}
