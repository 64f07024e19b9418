package tw.anwang.meetings.minutes;

/** An item as the review form opens it; {@code version} is asked back when it is saved. */
public record OpenItem(
        long id,
        int version,
        String path,
        ItemReading reading,
        ReviewState review,
        String warnings,
        String reviewedBy) {
    static OpenItem of(MinutesItem item) {
        return new OpenItem(
                item.id(),
                item.version(),
                item.path(),
                item.reading(),
                item.review(),
                item.warnings(),
                item.reviewedBy());
    }
}
