export { compareDates, monthIndex, monthsInRange } from './compareDates.ts';
export { findDateRanges } from './findDateRanges.ts';
export { fitsFormat, formatDate, isAmbiguous, keepsPrecision, toIso } from './formatDate.ts';
export { formatDuration } from './formatDuration.ts';
export { dateFormats } from './formats/index.ts';
export { isDuration } from './isDuration.ts';
