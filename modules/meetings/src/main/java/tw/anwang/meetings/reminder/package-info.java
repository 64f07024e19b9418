/**
 * Reminders that go by themselves to who answers (提醒): some days before a round's day and on it, once each. What goes
 * to heads of other agencies (催辦) is prepared and released by the staff unit.
 */
package tw.anwang.meetings.reminder;
