/** What lies beside a meeting: sign-in sheet, slides, opinions. The minutes as they were brought are in the room of the minutes. */
package tw.anwang.meetings.attachment;
