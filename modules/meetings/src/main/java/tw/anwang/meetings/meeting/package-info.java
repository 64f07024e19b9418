/** Meetings of a series: planned, held, closed; who took part, and for which other series one meeting counts (併同召開). */
package tw.anwang.meetings.meeting;
