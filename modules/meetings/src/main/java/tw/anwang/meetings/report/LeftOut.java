package tw.anwang.meetings.report;

/** An item of the round that the staff unit left out of the report (未列入); it can be put in again. @param title empty where the item is 密 and not for the reader */
public record LeftOut(long itemId, String number, String title) {}
