/** Merged versions: what to say of a file in which Git has left both versions of what two people have changed. */
export const mergedVersions = {
  what: 'Two versions of this file were merged by Git and are both still here.',
  fix: 'Choose one version, and delete the other and the lines <<<<<<<, ======= and >>>>>>>.',
} as const;
