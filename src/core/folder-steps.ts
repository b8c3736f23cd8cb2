/** Folder steps: `..` and `.` between the slashes of an address, which lead to another folder. Browsers take them for that also when they are encoded. */

const DOT = /^(?:\.|%2e)$/i;
const TWO_DOTS = /^(?:\.|%2e){2}$/i;

/** Whether an address has such a step. */
export function hasFolderSteps(address: string): boolean {
  return partsOf(address).some((part) => DOT.test(part) || TWO_DOTS.test(part));
}

/** The address that they lead to, which never is above the first folder. */
export function withoutFolderSteps(address: string): string {
  const kept: string[] = [];
  for (const part of partsOf(address)) {
    if (TWO_DOTS.test(part)) kept.splice(Math.max(kept.lastIndexOf('') + 1, kept.length - 1));
    else if (!DOT.test(part)) kept.push(part);
  }
  return kept.join('/');
}

function partsOf(address: string): readonly string[] {
  return address.split(/[/\\]/);
}
