/** What the spreadsheet formats share: suspicious text, sheet names, and the guard at the door of a file read. */
package tw.anwang.documents.sheet;
