package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.snapshot.AreaLine;
import tw.anwang.directory.snapshot.OfficeLine;
import tw.anwang.directory.snapshot.Snapshot;
import tw.anwang.directory.snapshot.Snapshots;
import tw.anwang.kernel.RuleBroken;

/** The districts of the counties and who works for them. Answers come from memory, like those of {@link Offices}. */
@ApplicationScoped
public class Districts {
    @Inject
    private Snapshots snapshots;

    /** The districts of a county in the order of their codes; none for a county nobody knows. */
    public List<DistrictRef> of(String countyCode) {
        return snapshots.current().places().districtsOf(countyCode);
    }

    public Optional<DistrictRef> byCode(String code) {
        return snapshots.current().places().district(code);
    }

    /**
     * Who does this work for the district on that day: the offices whose area it is, else those of the county that do it
     * for the whole county, else the bureau that answers for it. So a county whose centres are not known here is served
     * by its social bureau. Two centres may share a district; those whose area is sure come first.
     *
     * @throws RuleBroken {@code directory.district.unknown}
     */
    public List<OfficeRef> serving(String districtCode, Remit remit, LocalDate day) {
        Snapshot now = snapshots.current();
        DistrictRef district = known(districtCode, now);
        List<OfficeRef> nearest = now.places().areasOf(districtCode).stream()
                .filter(area -> area.holdsOn(day))
                .map(area -> now.office(area.office()).orElseThrow())
                .filter(office -> office.livesOn(day) && office.remits().contains(remit))
                .map(OfficeLine::ref)
                .toList();
        if (!nearest.isEmpty()) {
            return nearest;
        }
        List<OfficeRef> forAll = inCounty(district.countyCode(), remit, day, now);
        return forAll.isEmpty() ? inCounty(district.countyCode(), remit.bureau(), day, now) : forAll;
    }

    /** The districts an office works for on that day, with what is known about each. */
    public List<ServiceArea> areasOf(OfficeId office, LocalDate day) {
        Snapshot now = snapshots.current();
        return now.places().areas().stream()
                .filter(area -> area.office() == office.value() && area.holdsOn(day))
                .map(area -> area(area, now))
                .toList();
    }

    private List<OfficeRef> inCounty(String county, Remit remit, LocalDate day, Snapshot now) {
        return now.offices().stream()
                .filter(office -> county.equals(office.county()) && office.livesOn(day))
                .filter(office -> office.remits().contains(remit))
                .filter(office -> !now.places().hasAreas(office.id()))
                .map(OfficeLine::ref)
                .toList();
    }

    private ServiceArea area(AreaLine area, Snapshot now) {
        return new ServiceArea(
                area.id(),
                now.office(area.office()).orElseThrow().ref(),
                known(area.district(), now),
                area.from(),
                area.to(),
                area.sure(),
                area.note());
    }

    private DistrictRef known(String code, Snapshot now) {
        return now.places()
                .district(code)
                .orElseThrow(() -> new RuleBroken("directory.district.unknown", String.valueOf(code)));
    }
}
