package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.Pieces;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Archives on their way in: what is missing is known to the byte, so who chooses the same files again goes on there. */
@ApplicationScoped
public class ArrivingArchives {
    static final String PARTS = "meetings.archivePart";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Archives archives;

    @Inject
    SeriesList seriesList;

    @Inject
    Pieces pieces;

    @Inject
    ArchiveLimits limits;

    @Inject
    ArchiveSweep sweep;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Announces files; those that were begun by the same person before go on. An older unfinished archive of that person
     * and series is given up.
     *
     * @return its parts in the order of the files
     * @throws RuleBroken where they are too many or too large, or the person does not keep the series
     */
    @Permitted("meetings.keep")
    @Transactional
    public List<Waiting> announce(long seriesId, List<Brought> files, Locale language) {
        Series series = seriesList.byId(seriesId);
        series.whyNotKeep(user.getMe()).ifPresent(RuleBroken::refuse);
        BroughtFiles wanted = BroughtFiles.among(files);
        limits.need(wanted.files().size(), wanted.bytes());
        Optional<Archive> begun = unfinished(seriesId).stream()
                .filter(archive -> archive.fingerprint().equals(wanted.fingerprint()))
                .findFirst();
        return waiting(begun.orElseGet(() -> begin(seriesId, wanted, language)));
    }

    /**
     * A part of an archive as the page sees it.
     *
     * @param received bytes that are here; equal to {@code size} where nothing is missing or wanted
     */
    public record Waiting(long archive, long part, long size, long received) {}

    private List<Archive> unfinished(long seriesId) {
        return em.createQuery(
                        "select a from Archive a where a.accountId = :me and a.seriesId = :series and a.state = :state"
                                + " order by a.id desc",
                        Archive.class)
                .setParameter("me", user.getMe().id().value())
                .setParameter("series", seriesId)
                .setParameter("state", ArchiveState.BRINGING)
                .getResultList();
    }

    private Archive begin(long seriesId, BroughtFiles files, Locale language) {
        unfinished(seriesId).forEach(sweep::forget);
        Archive archive =
                new Archive(seriesId, user.getMe().id(), files.name(), files.fingerprint(), language, clock.instant());
        em.persist(archive);
        em.flush();
        int number = 0;
        for (Brought file : files.files()) {
            em.persist(new ArchivePart(archive.id(), ++number, file));
        }
        em.flush();
        trail.record("bringArchive", Archives.KIND, archive.id(), archive.name());
        return archive;
    }

    private List<Waiting> waiting(Archive archive) {
        return parts(archive.id()).stream()
                .map(part -> new Waiting(archive.id(), part.id(), part.place().size(), received(part)))
                .toList();
    }

    /** What is too large to be read, and no zip, need not travel. */
    private long received(ArchivePart part) {
        boolean zip = part.place().path().toLowerCase(Locale.ROOT).endsWith(".zip");
        return !zip && part.place().size() > limits.fileBytes() ? part.place().size() : part.received();
    }

    List<ArchivePart> parts(long archive) {
        return em.createQuery(
                        "select p from ArchivePart p where p.archiveId = :archive order by p.number", ArchivePart.class)
                .setParameter("archive", archive)
                .getResultList();
    }

    /** Bytes of the part that are here: where the next piece begins. @throws NotVisible where the part is somebody else's */
    @Permitted("meetings.keep")
    @Transactional
    public long received(long part) {
        return mine(em.find(ArchivePart.class, part), part).received();
    }

    /**
     * Keeps the next piece of a part; what was sent twice, after an answer that was lost, is kept once.
     *
     * @param from byte of the part at which it begins
     * @param piece came in before this transaction began
     * @return bytes of the part that are here now
     * @throws NotVisible where the part is somebody else's
     */
    @Permitted("meetings.keep")
    @Transactional
    public long keep(long part, long from, Pieces.Arrived piece) {
        ArchivePart found = mine(em.find(ArchivePart.class, part, LockModeType.PESSIMISTIC_WRITE), part);
        if (found.received() == from && !found.isComplete()) {
            found.took(piece.size());
            pieces.add(PARTS, part, piece);
        }
        return found.received();
    }

    private ArchivePart mine(ArchivePart part, long id) {
        if (part == null || archives.byId(part.archiveId()).state() != ArchiveState.BRINGING) {
            throw new NotVisible(Archives.KIND, id);
        }
        return part;
    }

    /** All of it is here: begins to read it; pressed twice, once. @throws RuleBroken where something is missing */
    @Permitted("meetings.keep")
    @Transactional
    public void arrived(long id) {
        Archive archive = archives.locked(id);
        if (archive.state() != ArchiveState.BRINGING) {
            return;
        }
        List<ArchivePart> parts = parts(id);
        if (parts.stream().anyMatch(part -> received(part) != part.place().size())) {
            throw new RuleBroken("meetings.archive.missing");
        }
        archives.begin(archive, ReadingArchive.KIND, archive.read(parts.size()));
    }
}
