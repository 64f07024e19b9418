package tw.anwang.meetings.series;

/** A series as a filter or a field offers it. */
public record SeriesChoice(long id, String name, String shortName, long staffOfficeId) {}
