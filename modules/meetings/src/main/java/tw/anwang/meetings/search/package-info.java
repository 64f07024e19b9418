/** What of meetings can be searched: tracked items with their answers, meetings with their minutes. */
package tw.anwang.meetings.search;
