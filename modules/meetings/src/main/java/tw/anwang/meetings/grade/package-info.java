/** 密等 of meetings and their decisions: what may lie here, who changes it, and what a paper brought along says of itself. */
package tw.anwang.meetings.grade;
