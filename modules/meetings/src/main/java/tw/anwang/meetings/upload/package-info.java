/**
 * Minutes on their way in: a file is read, its head is shown for confirmation, and only then do meeting, minutes and
 * items come into being, all at once.
 */
package tw.anwang.meetings.upload;
