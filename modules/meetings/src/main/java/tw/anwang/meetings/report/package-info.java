/**
 * The follow-up report (前次會議決議辦理情形): the open items as annex of one 報告案, picked and ordered, approved and then
 * frozen; and what the meeting decides on each of them (本次決定). Papers leave as ODT and PDF.
 */
package tw.anwang.meetings.report;
