/** Dates: as readers, feeds and machines take them. */
const format = (options) => {
  const { format } = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'Europe/London', ...options });
  return (date) => format(date);
};

export const longDate = format({ weekday: 'long', day: 'numeric', month: 'long' });
export const shortDate = format({ day: 'numeric', month: 'short' });
export const monthName = format({ month: 'long', year: undefined });
export const monthAndYear = format({ month: 'long' });
export const isoDay = (date) => date.toISOString().slice(0, 'yyyy-mm-dd'.length);
export const isoTime = (date) => date.toISOString();
export const feedTime = (date) => date.toUTCString();
