package tw.anwang.meetings;

import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;

/** Series of the tests. */
public final class SeriesFixture {
    private SeriesFixture() {}

    /** Kept by 社家署, with 心健司 taking part. */
    public static SeriesFacts platform(String name) {
        return of(name, Openness.INTERNAL, Readers.TAKING_PART, Set.of(StaffUnit.MENTAL_HEALTH.value()));
    }

    public static SeriesFacts of(String name, Openness openness, Readers readers, Set<Long> participants) {
        OfficeId staff = StaffUnit.FAMILY_SUPPORT;
        return new SeriesFacts(name, null, staff, staff, openness, true, readers, null, null, participants, Set.of());
    }
}
