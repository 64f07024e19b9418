/**
 * Who comes to a meeting (與會人員): persons of the offices that take part and of bodies outside, 出席 or 列席, in the room
 * or online, themselves or by a proxy; entered by the staff unit or by their own office, and printed as 簽到表 and 開會通知單.
 */
package tw.anwang.meetings.attendance;
