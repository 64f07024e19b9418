/**
 * Minutes typed in the portal (打字製作紀錄): the matters of the settled agenda with what was said and decided, kept on
 * the server while somebody types; laid before the head (陳核), approved (核定), then sent (函送), from when on they are
 * minutes like those that were imported.
 */
package tw.anwang.meetings.recording;
