package tw.anwang.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.FileRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.series.Series;

/** What the review page shows of one version: its head, its items, what may be done. Lives for one request. */
public final class ReviewShown {
    private final MinutesVersion version;
    private final Meeting meeting;
    private final Series series;
    private final List<ItemRow> rows;
    private final FileRef original;
    private final Actor me;
    private final String text;

    ReviewShown(
            MinutesVersion version,
            Meeting meeting,
            Series series,
            List<ItemRow> rows,
            FileRef original,
            Actor me,
            String text) {
        this.version = version;
        this.meeting = meeting;
        this.series = series;
        this.rows = rows;
        this.original = original;
        this.me = me;
        this.text = text;
    }

    ReviewedMinutes minutes() {
        return new ReviewedMinutes(rows);
    }

    /** Whether the reader is shown less of the text than stands there. */
    public boolean isHidden() {
        return !text.equals(version.originalText());
    }

    List<ReviewedMinutes.Line> lines(int from, int to) {
        return ReviewedMinutes.lines(text, from, to);
    }

    OfficeId convener() {
        return series.convener();
    }

    LocalDate day() {
        return meeting.day();
    }

    Optional<ItemRow> row(Long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** Whether this person may change the reading now. */
    public boolean isReviewable() {
        return whyNot().isEmpty();
    }

    private Optional<RuleBroken> whyNot() {
        return series.whyNotKeep(me).or(version::whyNotReview);
    }

    public String getObstacle() {
        return words(whyNot());
    }

    /** Why the reading cannot be sent yet, or an empty text. */
    public String getSendObstacle() {
        return words(version.whyNotSend(getOpen()));
    }

    static String label(String key) {
        return PageMessages.words("meetings", key);
    }

    private static String words(Optional<RuleBroken> obstacle) {
        return PageMessages.of(obstacle);
    }

    public long getConfirmed() {
        return minutes().count(ReviewState.CONFIRMED);
    }

    public long getDoubtful() {
        return minutes().count(ReviewState.DOUBTFUL);
    }

    public long getOpen() {
        return minutes().open();
    }

    /** The doubtful item after that one, or null. */
    public Long nextDoubtful(Long current) {
        int position = current == null ? 0 : row(current).map(ItemRow::position).orElse(0);
        return minutes().nextDoubtful(position).map(ItemRow::id).orElse(null);
    }

    public MinutesVersion getVersion() {
        return version;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** The file as it was brought, or null for what came before files were kept. */
    public FileRef getOriginal() {
        return original;
    }

    public List<ItemRow> getRows() {
        return rows;
    }
}
