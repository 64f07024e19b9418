package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.ServingOffice;

/** Households, filtered by the address. */
@Named
@RequestScoped
public class HouseholdListPage {
    @Inject
    HouseholdSearch search;

    @Inject
    OfficeWords officeWords;

    @Inject
    DistrictWords districts;

    @Inject
    Clock clock;

    private final HouseholdAsked asked = new HouseholdAsked();
    private HouseholdsFound found;

    public void load() {
        found = search.found(asked.filter(), asked.getPage(), asked.getAfter());
        officeWords.learn(found.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.leadOfficeId()),
                        row.services().stream().map(one -> one.office().value())))
                .toList());
    }

    /** What the address asks for. */
    public HouseholdAsked getAsked() {
        return asked;
    }

    public HouseholdsFound getFound() {
        return found;
    }

    /** The 主責 offices of today; several where there are several. */
    public String leading(HouseholdRow row) {
        return names(row, true);
    }

    /** The other offices that serve today. */
    public String others(HouseholdRow row) {
        return names(row, false);
    }

    private String names(HouseholdRow row, boolean leads) {
        return row.services().stream()
                .filter(one -> one.leads() == leads)
                .map(ServingOffice::office)
                .distinct()
                .map(office -> officeWords.listName(office.value()))
                .collect(Collectors.joining("、"));
    }

    public long minors(HouseholdRow row) {
        return row.minorsOn(Taipei.today(clock));
    }

    public boolean isFiltered() {
        return !asked.filter().equals(HouseholdFilter.ALL);
    }

    /** Districts of the person's own county; none for who works for the whole country. */
    public List<SelectItem> getDistricts() {
        return districts.ofMyCounty().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public List<HouseholdRow> getRows() {
        return found.rows();
    }
}
