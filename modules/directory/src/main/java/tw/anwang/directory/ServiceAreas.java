package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tw.anwang.directory.snapshot.AreaLine;
import tw.anwang.directory.snapshot.OfficeLine;
import tw.anwang.directory.snapshot.Snapshot;
import tw.anwang.directory.snapshot.Snapshots;
import tw.anwang.kernel.RuleBroken;

/** Changes which office works for which district; {@link Districts} reads. Who may is checked by the caller. */
@ApplicationScoped
public class ServiceAreas {
    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    @Inject
    private Snapshots snapshots;

    /** From that day, or always where it is null, the office works for the district. */
    @Transactional
    public void begin(OfficeId office, String districtCode, LocalDate from) {
        Snapshot now = snapshots.current();
        OfficeLine line =
                now.office(office.value()).orElseThrow(() -> new RuleBroken("directory.office.unknown", office));
        DistrictRef district = now.places()
                .district(districtCode)
                .orElseThrow(() -> new RuleBroken("directory.district.unknown", String.valueOf(districtCode)));
        if (!district.countyCode().equals(line.county())) {
            throw new RuleBroken("directory.area.otherCounty", district.name(), line.shortName());
        }
        if (now.places().areasOf(districtCode).stream().anyMatch(area -> servesAfter(area, office, from))) {
            throw new RuleBroken("directory.area.servedAlready", line.shortName(), district.name());
        }
        entities.persist(new Area(office, district, from));
        changed();
    }

    /** What was taken from a list that left it open is so. */
    @Transactional
    public void confirm(long areaId) {
        area(areaId).confirm();
        changed();
    }

    @Transactional
    public void end(long areaId, LocalDate lastDay) {
        area(areaId).end(lastDay);
        changed();
    }

    private static boolean servesAfter(AreaLine area, OfficeId office, LocalDate from) {
        return area.office() == office.value()
                && (from == null || area.to() == null || !area.to().isBefore(from));
    }

    private Area area(long id) {
        return Optional.ofNullable(entities.find(Area.class, id))
                .orElseThrow(() -> new RuleBroken("directory.area.unknown"));
    }

    /** Every node fetches its snapshot anew; the number only has to differ from the last. */
    private void changed() {
        entities.flush();
        entities.createNativeQuery("update directory_change_stamp set stamp = ?1 where id = 1")
                .setParameter(1, ThreadLocalRandom.current().nextLong())
                .executeUpdate();
        snapshots.forget();
    }
}
