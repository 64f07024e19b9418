package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.trail.Archiving;

/** The yearly archives of the trail, as jobs on behalf of an auditor; that they were made or checked stands in the trail. */
@ApplicationScoped
public class TrailArchives {
    /** The job that makes one; its argument is the year. */
    public static final String MAKE = "identity.trailArchive";

    /** The job that proves one; its argument is the year. */
    public static final String CHECK = "identity.trailArchiveCheck";

    @Inject
    Archiving archiving;

    /** How many acts of the year there are. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public long acts(int year) {
        return archiving.acts(year);
    }

    /** How many acts the seal of the year's archive tells of. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public long archivedActs(int year) {
        return archiving.archivedActs(year);
    }

    /**
     * Makes the archive of a year of Taipei that is over, and proves it.
     *
     * @param progress is told how many acts were written or proven since it was told before
     * @return what the proof of the finished archive found
     * @throws tw.anwang.kernel.RuleBroken identity.archive.notFinished, identity.archive.removed
     */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public TrailProof make(int year, LongConsumer progress) {
        return archiving.make(year, progress);
    }

    /** Proves the archive of a year. @param progress is told how many acts were read since it was told before */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public TrailProof check(int year, LongConsumer progress) {
        return archiving.check(year, progress);
    }
}
