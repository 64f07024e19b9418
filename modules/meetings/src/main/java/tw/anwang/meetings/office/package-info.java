/** Offices as people type and read them on our pages: names in, ids kept, short names out. */
package tw.anwang.meetings.office;
