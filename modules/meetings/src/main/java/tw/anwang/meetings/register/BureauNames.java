package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Speaking;
import tw.anwang.kernel.Taipei;

/** Which office of a county a bare 社會局 in its papers means. */
@ApplicationScoped
class BureauNames {
    @Inject
    OfficeNames names;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** Null where the directory has no office of that name there: a part of one, such as 家防中心. */
    OfficeId of(String name, RequestImport brought) {
        OfficeId found = found(name, brought);
        return inCounty(found, brought) ? found : null;
    }

    /** Whether the name means an office, and one that is not of this county: 臺北市政府社會局 in papers of another one. */
    boolean isElsewhere(String name, RequestImport brought) {
        OfficeId found = found(name, brought);
        return found != null && !inCounty(found, brought);
    }

    private OfficeId found(String name, RequestImport brought) {
        OfficeId government = offices.countiesAll().stream()
                .filter(county -> county.code().equals(brought.countyCode()))
                .findFirst()
                .map(CountyRef::government)
                .orElse(null);
        NameReading reading = names.resolve(name, Speaking.inMeetingOf(government), Taipei.today(clock));
        return reading instanceof NameReading.Found one ? one.office().id() : null;
    }

    boolean inCounty(OfficeId office, RequestImport brought) {
        return office != null
                && offices.byId(office)
                        .map(OfficeRef::countyCode)
                        .filter(brought.countyCode()::equals)
                        .isPresent();
    }
}
