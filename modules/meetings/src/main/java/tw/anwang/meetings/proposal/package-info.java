/**
 * Before a meeting (提案): the staff unit calls for proposals by a moment, the offices asked hand theirs in, and the staff
 * unit's first check (初審) puts each on the agenda, gives it back, joins it to another or answers it in writing.
 */
package tw.anwang.meetings.proposal;
