package tw.anwang.meetings.series;

/** A line of the list of series. */
public record SeriesRow(
        long id,
        String name,
        long staffOfficeId,
        long convenerOfficeId,
        Openness openness,
        long meetings,
        Integer lastOrdinal) {}
