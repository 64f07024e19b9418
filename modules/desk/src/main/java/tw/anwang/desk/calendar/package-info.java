/**
 * 行事曆: what is due, takes place and was done, by day; a list first, a week and a month as tables, and a file of what is
 * due for calendars outside the portal.
 */
package tw.anwang.desk.calendar;
