/** Text out of files: TXT, DOCX, ODT, PDF, with limits so that no file can do harm. */
package tw.anwang.minutes.source;
