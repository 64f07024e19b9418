/**
 * Meetings in the calendars of those who come: an iCalendar file for everybody who sees a meeting, and entries by mail
 * that follow when it is moved or cancelled.
 */
package tw.anwang.meetings.calendar;
