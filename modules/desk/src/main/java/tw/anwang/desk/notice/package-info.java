/** Notices as their readers see them: the unread ones, and the mark that they were read. */
package tw.anwang.desk.notice;
