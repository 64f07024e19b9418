package tw.anwang.meetings.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.grade.PaperGrade;
import tw.anwang.meetings.minutes.Originals;
import tw.anwang.meetings.pattern.ReadingPatterns;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.minutes.Header;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.Warning;

/** Files that were read and wait to become minutes. What nobody took up is gone after thirty days. */
@ApplicationScoped
public class MinutesUploads {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Originals originals;

    @Inject
    ReadingPatterns patterns;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Reads a file and keeps it as it came; one that is no readable minutes, or 機密 or above, leaves nothing behind. */
    @Permitted("meetings.keep")
    @Transactional
    public Received receive(long seriesId, String name, Bytes bytes) throws IOException {
        kept(seriesId);
        try (InputStream words = bytes.open();
                InputStream whole = bytes.open()) {
            ReadFile file = ReadFile.of(name, words, bytes::betweenPages);
            Optional<RuleBroken> secret = PaperGrade.whyNotTake(file.grade());
            if (secret.isPresent()) {
                trail.record(
                        "refuseSecret",
                        "meetings.minutesUpload",
                        0,
                        file.grade().name());
                return Received.refused(
                        Sentences.of(secret.get(), Locale.TAIWAN), secret.get().key());
            }
            MinutesParser.parse(file.text(), patterns.profile(seriesId));
            forgetOld();
            MinutesUpload upload = new MinutesUpload(seriesId, file, user.getMe(), clock.instant());
            em.persist(upload);
            em.flush();
            originals.keep(upload.id(), name, whole);
            return Received.kept(upload.id());
        } catch (UnreadableMinutes unreadable) {
            return Received.refused(unreadable.getMessage(), unreadable.key());
        }
    }

    /** An uploaded file, which is read twice: for its words, and to be kept as it is. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;

        /** Asked again and again while it is read; throws {@link java.util.concurrent.CancellationException} to end it. */
        default void betweenPages() {
            // a file that a person waits for is read to its end
        }
    }

    private void forgetOld() {
        em.createQuery("select u from MinutesUpload u where u.receivedAt < :old", MinutesUpload.class)
                .setParameter("old", clock.instant().minus(KEPT))
                .getResultStream()
                .forEach(old -> {
                    originals.forget(old.id());
                    em.remove(old);
                });
    }

    /** The series that the file is of. @throws RuleBroken for anybody who does not keep it */
    Series kept(long seriesId) {
        Series series = seriesList.byId(seriesId);
        series.whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        return series;
    }

    /** Number of the minutes that a file has become, or empty while it waits. @throws NotVisible as {@link #proposal} */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<Long> became(long id) {
        return Optional.ofNullable(own(id).minutesId());
    }

    /** What was read out of it. @throws NotVisible for anybody but the person who brought it */
    @Permitted("meetings.keep")
    @Transactional
    public Proposal proposal(long id) {
        MinutesUpload upload = own(id);
        if (upload.minutesId() != null) {
            return new Proposal(upload.seriesId(), upload.file().name(), null, null, "", 0, upload.minutesId());
        }
        Minutes read = parsed(upload);
        String warnings = Stream.concat(Stream.ofNullable(upload.file().warnings()), aboveTheItems(read))
                .collect(Collectors.joining("\n"));
        return new Proposal(
                upload.seriesId(),
                upload.file().name(),
                read.header(),
                upload.file().grade(),
                warnings,
                read.items().size(),
                null);
    }

    /** What is odd in the head, such as a day that does not exist. */
    private static Stream<String> aboveTheItems(Minutes read) {
        int first = read.items().isEmpty()
                ? Integer.MAX_VALUE
                : read.items().get(0).lines().from();
        return read.warnings().stream()
                .filter(warning -> warning.line() < first)
                .map(Warning::message);
    }

    /**
     * A file's head as read, for a person to confirm.
     *
     * @param grade 密等 that the paper says of itself
     * @param warnings what was noticed in the file and in its head, one sentence a line, or empty
     * @param items decisions that were counted in it
     * @param minutes number of the minutes that the file has become, of which nothing else is read; or null
     */
    public record Proposal(
            long seriesId, String fileName, Header header, Grade grade, String warnings, int items, Long minutes) {}

    /** By the words of its series, as they are now. */
    Minutes parsed(MinutesUpload upload) {
        try {
            return MinutesParser.parse(upload.file().text(), patterns.profile(upload.seriesId()));
        } catch (UnreadableMinutes changedSince) {
            throw new IllegalStateException(changedSince);
        }
    }

    MinutesUpload own(long id) {
        MinutesUpload upload = em.find(MinutesUpload.class, id);
        if (upload == null || !upload.belongsTo(user.getMe())) {
            throw new NotVisible("meetings.minutesUpload", id);
        }
        return upload;
    }
}
