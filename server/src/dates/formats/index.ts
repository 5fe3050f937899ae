// Written by `npm run generate` from the files of this folder.

import type { DateFormat } from '../dateFormat.ts';
import { dayDotFullMonthYear } from './day-dot-full-month-year.ts';
import { dayDotMonthDotYear } from './day-dot-month-dot-year.ts';
import { dayDotShortMonthYear } from './day-dot-short-month-year.ts';
import { dayFullMonthYear } from './day-full-month-year.ts';
import { dayHyphenMonthHyphenYear } from './day-hyphen-month-hyphen-year.ts';
import { dayHyphenShortMonthHyphenYear } from './day-hyphen-short-month-hyphen-year.ts';
import { dayOfFullMonthOfYear } from './day-of-full-month-of-year.ts';
import { dayShortMonthYear } from './day-short-month-year.ts';
import { daySlashMonthSlashYear } from './day-slash-month-slash-year.ts';
import { fullMonthCommaYear } from './full-month-comma-year.ts';
import { fullMonthDayBareYear } from './full-month-day-bare-year.ts';
import { fullMonthDayYear } from './full-month-day-year.ts';
import { fullMonthEnglishOfYear } from './full-month-english-of-year.ts';
import { fullMonthOfYear } from './full-month-of-year.ts';
import { fullMonthOrdinalYear } from './full-month-ordinal-year.ts';
import { fullMonthShortYear } from './full-month-short-year.ts';
import { fullMonthSlashYear } from './full-month-slash-year.ts';
import { fullMonthYear } from './full-month-year.ts';
import { germanHalfYear } from './german-half-year.ts';
import { halfYear } from './half-year.ts';
import { japaneseEraYear } from './japanese-era-year.ts';
import { japaneseEraYearMonth } from './japanese-era-year-month.ts';
import { japaneseFiscalYear } from './japanese-fiscal-year.ts';
import { japaneseYear } from './japanese-year.ts';
import { japaneseYearHalf } from './japanese-year-half.ts';
import { japaneseYearMonth } from './japanese-year-month.ts';
import { japaneseYearMonthDay } from './japanese-year-month-day.ts';
import { japaneseYearPaddedMonth } from './japanese-year-padded-month.ts';
import { japaneseYearPaddedMonthDay } from './japanese-year-padded-month-day.ts';
import { japaneseYearPart } from './japanese-year-part.ts';
import { japaneseYearSeason } from './japanese-year-season.ts';
import { koreanYear } from './korean-year.ts';
import { koreanYearHalf } from './korean-year-half.ts';
import { koreanYearMonth } from './korean-year-month.ts';
import { koreanYearMonthDay } from './korean-year-month-day.ts';
import { koreanYearPaddedMonth } from './korean-year-padded-month.ts';
import { koreanYearPart } from './korean-year-part.ts';
import { koreanYearSeason } from './korean-year-season.ts';
import { monthDotYear } from './month-dot-year.ts';
import { monthHyphenDayHyphenYear } from './month-hyphen-day-hyphen-year.ts';
import { monthHyphenYear } from './month-hyphen-year.ts';
import { monthSlashDaySlashYear } from './month-slash-day-slash-year.ts';
import { monthSlashShortYear } from './month-slash-short-year.ts';
import { monthSlashYear } from './month-slash-year.ts';
import { numberHalfYear } from './number-half-year.ts';
import { ordinalFullMonthYear } from './ordinal-full-month-year.ts';
import { ordinalOfFullMonthYear } from './ordinal-of-full-month-year.ts';
import { partHyphenYear } from './part-hyphen-year.ts';
import { partOfYear } from './part-of-year.ts';
import { partYear } from './part-year.ts';
import { polishMonthYear } from './polish-month-year.ts';
import { polishYear } from './polish-year.ts';
import { quarterHyphenYear } from './quarter-hyphen-year.ts';
import { quarterSlashYear } from './quarter-slash-year.ts';
import { quarterYear } from './quarter-year.ts';
import { russianMonthYear } from './russian-month-year.ts';
import { russianYear } from './russian-year.ts';
import { seasonCommaYear } from './season-comma-year.ts';
import { seasonDoubleYear } from './season-double-year.ts';
import { seasonOfYear } from './season-of-year.ts';
import { seasonShortYear } from './season-short-year.ts';
import { seasonYear } from './season-year.ts';
import { shortMonthCommaYear } from './short-month-comma-year.ts';
import { shortMonthDayYear } from './short-month-day-year.ts';
import { shortMonthDotCommaYear } from './short-month-dot-comma-year.ts';
import { shortMonthDotDayYear } from './short-month-dot-day-year.ts';
import { shortMonthDotOfYear } from './short-month-dot-of-year.ts';
import { shortMonthDotShortYear } from './short-month-dot-short-year.ts';
import { shortMonthDotYear } from './short-month-dot-year.ts';
import { shortMonthHyphenShortYear } from './short-month-hyphen-short-year.ts';
import { shortMonthHyphenYear } from './short-month-hyphen-year.ts';
import { shortMonthOfYear } from './short-month-of-year.ts';
import { shortMonthOrdinalYear } from './short-month-ordinal-year.ts';
import { shortMonthShortYear } from './short-month-short-year.ts';
import { shortMonthSlashYear } from './short-month-slash-year.ts';
import { shortMonthYear } from './short-month-year.ts';
import { shortYear } from './short-year.ts';
import { summerSemester } from './summer-semester.ts';
import { summerSemesterLong } from './summer-semester-long.ts';
import { unpaddedDayDotMonthDotYear } from './unpadded-day-dot-month-dot-year.ts';
import { unpaddedDayHyphenMonthHyphenYear } from './unpadded-day-hyphen-month-hyphen-year.ts';
import { unpaddedDaySlashMonthSlashYear } from './unpadded-day-slash-month-slash-year.ts';
import { unpaddedMonthDotYear } from './unpadded-month-dot-year.ts';
import { unpaddedMonthHyphenDayHyphenYear } from './unpadded-month-hyphen-day-hyphen-year.ts';
import { unpaddedMonthSlashDaySlashYear } from './unpadded-month-slash-day-slash-year.ts';
import { unpaddedMonthSlashYear } from './unpadded-month-slash-year.ts';
import { winterSemester } from './winter-semester.ts';
import { winterSemesterLong } from './winter-semester-long.ts';
import { year } from './year.ts';
import { yearCommaFullMonth } from './year-comma-full-month.ts';
import { yearDotMonth } from './year-dot-month.ts';
import { yearDotMonthDot } from './year-dot-month-dot.ts';
import { yearDotMonthDotDay } from './year-dot-month-dot-day.ts';
import { yearDotSpaceMonthDot } from './year-dot-space-month-dot.ts';
import { yearDotUnpaddedMonth } from './year-dot-unpadded-month.ts';
import { yearDotUnpaddedMonthDay } from './year-dot-unpadded-month-day.ts';
import { yearFullMonth } from './year-full-month.ts';
import { yearFullMonthDay } from './year-full-month-day.ts';
import { yearHalf } from './year-half.ts';
import { yearHyphenMonth } from './year-hyphen-month.ts';
import { yearHyphenMonthHyphenDay } from './year-hyphen-month-hyphen-day.ts';
import { yearHyphenQuarter } from './year-hyphen-quarter.ts';
import { yearHyphenUnpaddedMonth } from './year-hyphen-unpadded-month.ts';
import { yearJoinedHalf } from './year-joined-half.ts';
import { yearQuarter } from './year-quarter.ts';
import { yearSeason } from './year-season.ts';
import { yearShortMonth } from './year-short-month.ts';
import { yearSlashMonth } from './year-slash-month.ts';
import { yearSlashMonthSlashDay } from './year-slash-month-slash-day.ts';
import { yearSlashUnpaddedMonth } from './year-slash-unpadded-month.ts';
import { yearSlashUnpaddedMonthDay } from './year-slash-unpadded-month-day.ts';

/** All date formats, by file. */
export const dateFormats: readonly DateFormat[] = [
  dayDotFullMonthYear,
  dayDotMonthDotYear,
  dayDotShortMonthYear,
  dayFullMonthYear,
  dayHyphenMonthHyphenYear,
  dayHyphenShortMonthHyphenYear,
  dayOfFullMonthOfYear,
  dayShortMonthYear,
  daySlashMonthSlashYear,
  fullMonthCommaYear,
  fullMonthDayBareYear,
  fullMonthDayYear,
  fullMonthEnglishOfYear,
  fullMonthOfYear,
  fullMonthOrdinalYear,
  fullMonthShortYear,
  fullMonthSlashYear,
  fullMonthYear,
  germanHalfYear,
  halfYear,
  japaneseEraYearMonth,
  japaneseEraYear,
  japaneseFiscalYear,
  japaneseYearHalf,
  japaneseYearMonthDay,
  japaneseYearMonth,
  japaneseYearPaddedMonthDay,
  japaneseYearPaddedMonth,
  japaneseYearPart,
  japaneseYearSeason,
  japaneseYear,
  koreanYearHalf,
  koreanYearMonthDay,
  koreanYearMonth,
  koreanYearPaddedMonth,
  koreanYearPart,
  koreanYearSeason,
  koreanYear,
  monthDotYear,
  monthHyphenDayHyphenYear,
  monthHyphenYear,
  monthSlashDaySlashYear,
  monthSlashShortYear,
  monthSlashYear,
  numberHalfYear,
  ordinalFullMonthYear,
  ordinalOfFullMonthYear,
  partHyphenYear,
  partOfYear,
  partYear,
  polishMonthYear,
  polishYear,
  quarterHyphenYear,
  quarterSlashYear,
  quarterYear,
  russianMonthYear,
  russianYear,
  seasonCommaYear,
  seasonDoubleYear,
  seasonOfYear,
  seasonShortYear,
  seasonYear,
  shortMonthCommaYear,
  shortMonthDayYear,
  shortMonthDotCommaYear,
  shortMonthDotDayYear,
  shortMonthDotOfYear,
  shortMonthDotShortYear,
  shortMonthDotYear,
  shortMonthHyphenShortYear,
  shortMonthHyphenYear,
  shortMonthOfYear,
  shortMonthOrdinalYear,
  shortMonthShortYear,
  shortMonthSlashYear,
  shortMonthYear,
  shortYear,
  summerSemesterLong,
  summerSemester,
  unpaddedDayDotMonthDotYear,
  unpaddedDayHyphenMonthHyphenYear,
  unpaddedDaySlashMonthSlashYear,
  unpaddedMonthDotYear,
  unpaddedMonthHyphenDayHyphenYear,
  unpaddedMonthSlashDaySlashYear,
  unpaddedMonthSlashYear,
  winterSemesterLong,
  winterSemester,
  yearCommaFullMonth,
  yearDotMonthDotDay,
  yearDotMonthDot,
  yearDotMonth,
  yearDotSpaceMonthDot,
  yearDotUnpaddedMonthDay,
  yearDotUnpaddedMonth,
  yearFullMonthDay,
  yearFullMonth,
  yearHalf,
  yearHyphenMonthHyphenDay,
  yearHyphenMonth,
  yearHyphenQuarter,
  yearHyphenUnpaddedMonth,
  yearJoinedHalf,
  yearQuarter,
  yearSeason,
  yearShortMonth,
  yearSlashMonthSlashDay,
  yearSlashMonth,
  yearSlashUnpaddedMonthDay,
  yearSlashUnpaddedMonth,
  year,
];
