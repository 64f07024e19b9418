/**
 * Old minutes brought by the folder or as a zip: they come in pieces, each file is read and gets a result, a person looks
 * and chooses, and only then do they become minutes under review, one after the other in the order of their days.
 */
package tw.anwang.meetings.archive;
