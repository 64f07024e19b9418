package tw.anwang.meetings.figures;

import java.util.List;

/** By what the figures stand in lines; the word is {@code by.<name>} of the messages. */
public enum Grouping {
    /** The office that leads an item, or that answers. */
    OFFICE,
    /** The series that an item is numbered in. */
    SERIES,
    /** Of an item the year it was adopted or released in, of an answer that of the round's day. */
    YEAR,
    /** The meeting that adopted an item, or before which an answer was collected. */
    MEETING,
    /** The item itself; only where the items with most of something are looked for, never in the sheet. */
    ITEM;

    /** By what a sheet of figures can be asked for. */
    static List<Grouping> ofSheets() {
        return List.of(OFFICE, SERIES, YEAR, MEETING);
    }
}
