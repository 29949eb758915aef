import type { DayWords } from '../../tables.ts';

export const englishDays: DayWords = {
  relative: [
    { days: [0], words: ['today', 'todays', 'tonight', '2day'] },
    { days: [1], words: ['tomorrow', 'tomorrows', 'tmrw', 'tmw', 'tomorow', 'tommorow', 'tommorrow'] },
    { days: [-1], words: ['yesterday', 'yesterdays'] },
    { days: [2], words: ['day after tomorrow', 'the day after tomorrow', 'day after', 'overmorrow'] },
    { days: [-2], words: ['day before yesterday', 'the day before yesterday'] },
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'satday'],
    ['sunday', 'sunday'],
  ],
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  dateAfter: ['th', 'st', 'nd', 'rd'],
  ahead: ['days', 'days later', 'days from now', 'days time'],
  besideDate: ['on', 'dated', 'date'],
  ago: ['days ago', 'day ago'],
};
