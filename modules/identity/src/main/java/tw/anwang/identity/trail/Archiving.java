package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailProof;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** Makes and checks the yearly archives within the portal; each of it is an act in the trail, and so is a download. */
@ApplicationScoped
public class Archiving {
    private static final int ROC = 1911;

    @Inject
    PoolAsking pool;

    @Inject
    TrailTables tables;

    @Inject
    Chain chain;

    @Inject
    ArchiveFolder folder;

    @Inject
    ArchiveActs acts;

    @Inject
    Trail trail;

    @Inject
    TrailAlarms alarms;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    ThisWriter present;

    /** Finished years of which all acts are in the database, the newest first. */
    public List<Integer> years() {
        LocalDateTime oldest = rows().oldest();
        if (oldest == null) {
            return List.of();
        }
        int first = ArchiveYear.of(oldest).value();
        List<Integer> years = new ArrayList<>(
                IntStream.range(first, Taipei.today(clock).getYear()).boxed().toList());
        years.removeIf(this::isRemoved);
        return years.stream().sorted((one, other) -> other - one).toList();
    }

    /** Whether acts of the year were taken out already: an archive made now would lack them. */
    private boolean isRemoved(int year) {
        return rows().begins().stream().anyMatch(begin -> begin.before().isAfter(new ArchiveYear(year).from()));
    }

    /** Finished years that were never archived. */
    List<Integer> due() {
        List<Integer> done = acts.archived();
        return years().stream().filter(year -> !done.contains(year)).toList();
    }

    /** How many acts of the year there are. */
    public long acts(int year) {
        ArchiveYear asked = new ArchiveYear(year);
        return rows().count(asked.from(), asked.to());
    }

    /**
     * Makes the archive of a year and proves it.
     *
     * @param progress is told how many acts were written or proven since it was told before
     * @throws RuleBroken identity.archive.notFinished, identity.archive.removed
     */
    public TrailProof make(int year, LongConsumer progress) {
        if (year >= Taipei.today(clock).getYear()) {
            throw new RuleBroken("identity.archive.notFinished", year - ROC);
        }
        if (isRemoved(year)) {
            throw new RuleBroken("identity.archive.removed", year - ROC);
        }
        String by = user.isSignedIn() ? user.getMe().name() : "";
        ArchiveSeal seal =
                new ArchiveMaking(rows(), chain, folder, progress).make(new ArchiveYear(year), by, present.now());
        TrailProof proof = new ArchiveProof(chain, progress, link -> {})
                .prove(folder.seal(year))
                .proof();
        trail.record("archive", TracedHere.TRAIL, year, ArchiveActs.words(seal, proof));
        tell(year, proof);
        return proof;
    }

    /** Proves the archive of a year, and that it is the one that was made last. */
    public TrailProof check(int year, LongConsumer progress) {
        ArchiveProof.Found found = new ArchiveProof(chain, progress, link -> {}).prove(folder.seal(year));
        TrailProof proof = found.proof();
        if (proof.holds() && !acts.isTheLast(found.seal())) {
            proof = new TrailProof(
                    proof.acts(),
                    0,
                    0,
                    0,
                    List.of(new TrailProof.Fault(
                            TrailProof.Kind.ARCHIVE, 0, found.seal().file() + ": exchanged")));
        }
        trail.record("checkArchive", TracedHere.TRAIL, year, ArchiveActs.words(proof));
        tell(year, proof);
        return proof;
    }

    private void tell(int year, TrailProof proof) {
        if (!proof.holds()) {
            alarms.note(TrailAlarm.Kind.BROKEN, "archive " + year + ", " + ArchiveActs.words(proof));
        }
    }

    /** For the clock: makes what is due. What fails raises the alarm, and the next night tries again. */
    public void makeDue() {
        try {
            due().forEach(year -> make(year, read -> {}));
            alarms.over(TrailAlarm.Kind.NOT_ARCHIVED);
        } catch (RuntimeException failed) {
            alarms.failed(TrailAlarm.Kind.NOT_ARCHIVED, failed);
        }
    }

    private ProofRows rows() {
        return new ProofRows(pool, tables.schema());
    }
}
