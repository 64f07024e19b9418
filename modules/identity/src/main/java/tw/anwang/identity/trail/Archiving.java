package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
        LocalDateTime removed = removedBefore();
        years.removeIf(year -> new ArchiveYear(year).from().isBefore(removed));
        return years.stream().sorted((one, other) -> other - one).toList();
    }

    /** Acts that happened before it may be gone: an archive made now would lack them. */
    private LocalDateTime removedBefore() {
        return rows().begins().stream()
                .map(BeginRow::before)
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
    }

    /** Finished years that were never archived. */
    List<Integer> due() {
        Set<Integer> done = acts.archived();
        return years().stream().filter(year -> !done.contains(year)).toList();
    }

    /** How many acts of the year there are. */
    public long acts(int year) {
        ArchiveYear asked = new ArchiveYear(year);
        return rows().count(asked.from(), asked.to());
    }

    /** How many acts the seal of the year's archive tells of; 0 where it cannot be read. */
    public long archivedActs(int year) {
        try {
            return ArchiveSeal.of(folder.seal(year)).acts();
        } catch (IOException damaged) {
            return 0; // the proof says why
        }
    }

    /**
     * Makes the archive of a year and proves it.
     *
     * @param progress is told how many acts were written or proven since it was told before
     * @throws RuleBroken identity.archive.notFinished, identity.archive.removed
     */
    public TrailProof make(int year, LongConsumer progress) {
        if (year >= Taipei.today(clock).getYear()) {
            throw new RuleBroken("identity.archive.notFinished", year - ArchiveYear.ROC);
        }
        if (new ArchiveYear(year).from().isBefore(removedBefore())) {
            throw new RuleBroken("identity.archive.removed", year - ArchiveYear.ROC);
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
        ArchiveActs.Told made = acts.last("archive").get(year);
        // where that act was taken out with its year, the code of the seal has to do
        if (proof.holds() && made != null && !made.isOf(found.seal())) {
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
