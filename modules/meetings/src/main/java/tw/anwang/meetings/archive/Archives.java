package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Jobs;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The archives that the person of this request brought; nobody else sees them. */
@ApplicationScoped
public class Archives {
    static final String KIND = "meetings.archive";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ArchiveLimits limits;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** @throws NotVisible where it is somebody else's, or deleted */
    @Permitted("meetings.keep")
    @Transactional
    public Archive byId(long id) {
        return own(em.find(Archive.class, id), id);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Archive locked(long id) {
        return own(em.find(Archive.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private Archive own(Archive found, long id) {
        if (found == null || !found.isOf(user.getMe().id())) {
            throw new NotVisible(KIND, id);
        }
        return found;
    }

    /** What the page says of how much may be brought at once. */
    @Permitted("meetings.keep")
    public ArchiveLimits.Shown limits() {
        return limits.shown();
    }

    /** Those that still lie here, newest first. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Archive> mine() {
        return em.createQuery("select a from Archive a where a.accountId = :me order by a.id desc", Archive.class)
                .setParameter("me", user.getMe().id().value())
                .setMaxResults(10)
                .getResultList();
    }

    @Permitted("meetings.keep")
    @Transactional
    public Map<FileResult, Long> counts(long id) {
        return lines().counts(byId(id).id());
    }

    /** @param result or null for all; what needs a look first */
    @Permitted("meetings.keep")
    @Transactional
    public List<ArchiveLine> page(long id, FileResult result, int first, int size) {
        return lines().page(byId(id).id(), result, first, size);
    }

    /** Every result, in the order in which the files were read. */
    @Permitted("meetings.keep")
    @Transactional
    public List<ArchiveLine> all(long id) {
        return lines().all(byId(id).id());
    }

    /** What shall become of a file: {@code READ}, {@code REVISION} or {@code LEFT}. */
    @Permitted("meetings.keep")
    @Transactional
    public void choose(long id, int number, FileResult choice) {
        locked(id);
        ArchiveLine line = lines().line(id, number).stream()
                .filter(one -> one.upload() != null && one.result().isToChoose())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meetings.archive.notToChoose"));
        if (!choice.isWaiting() && choice != FileResult.LEFT) {
            throw new RuleBroken("meetings.archive.notToChoose");
        }
        // back from LEFT a file of a meeting that has minutes is asked about once more when its turn comes
        lines().put(id, line.become(choice, line.minutes(), line.words()));
    }

    /** Goes on with a reading that was stopped. */
    @Permitted("meetings.keep")
    @Transactional
    public void goOn(long id) {
        Archive archive = locked(id);
        if (archive.state() != ArchiveState.HALTED) {
            throw new RuleBroken("meetings.archive.notNow");
        }
        begin(archive, ReadingArchive.KIND, archive.read(archive.total()));
    }

    /** Begins to make minutes of what waits, or goes on after a stop. */
    @Permitted("meetings.keep")
    @Transactional
    public void takeUp(long id) {
        Archive archive = locked(id);
        int waiting = lines().waiting(id, Integer.MAX_VALUE).size();
        trail.record("takeUpArchive", KIND, id, archive.name());
        begin(archive, TakingArchiveUp.KIND, archive.takeUp(waiting));
    }

    /** Stops what runs, at its next page or file; what is done stays. */
    @Permitted("meetings.keep")
    @Transactional
    public void halt(long id) {
        locked(id).halt();
        trail.record("haltArchive", KIND, id, null);
    }

    /** The work of that run ended before its end: stopped by hand it is so already, after a fault it can be gone on with. */
    @Permitted("meetings.keep")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stopped(long id, int run) {
        Archive archive = locked(id);
        if (archive.isRun(run)) {
            archive.halt();
        }
    }

    void begin(Archive archive, String kind, int run) {
        String title = Sentences.of("meetings", "archive.job." + kind, archive.language()) + " " + archive.name();
        jobs.start(kind, title, archive.id() + ":" + run);
    }

    private ArchiveLines lines() {
        return new ArchiveLines(em);
    }
}
