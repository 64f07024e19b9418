/** The demo's series, meetings and tracked items, for the preview of a role. */
package tw.anwang.meetings.preview;
