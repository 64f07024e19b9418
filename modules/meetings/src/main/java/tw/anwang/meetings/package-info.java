/**
 * Meetings and what becomes of their decisions. Official minutes come in, a person confirms what was read, the staff
 * unit (幕僚單位) selects what is tracked (列管) and hands it out; agencies answer round by round; the next meeting's
 * follow-up report (前次會議決議辦理情形) leads to the decisions that release an item or keep it.
 */
package tw.anwang.meetings;
