/**
 * The worksheet of a round (填報清冊): the answers owed go out as a spreadsheet, are filled in without the portal and come
 * back, looked through row by row and saved by the very verbs and rules of the page of an answer.
 */
package tw.anwang.meetings.worksheet;
