package tw.anwang.identity.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeFilter.Life;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.Taipei;

/** The list of offices; its filters stand in the address. */
@Named
@RequestScoped
public class OfficeListPage {
    private static final String ANY = "ANY";

    @Inject
    AdministeredOffices administered;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private final Map<String, String> query = new LinkedHashMap<>();
    private int page = 1;
    private OfficesFound found;

    public void load() {
        query.values().removeIf(typed -> typed == null || typed.isBlank());
        found = administered.found(filter(), page, query);
    }

    private OfficeFilter filter() {
        OfficeKind kind = getKinds().stream()
                .filter(one -> one.name().equals(query.get("kind")))
                .findFirst()
                .orElse(null);
        Life life = ANY.equals(getLife()) ? null : Life.valueOf(getLife());
        return new OfficeFilter(query.get("q"), query.get("county"), kind, life, Taipei.today(clock));
    }

    public String getLife() {
        String asked = query.getOrDefault("life", "");
        return getLives().contains(asked) ? asked : Life.LIVING.name();
    }

    public List<String> getLives() {
        return List.of(Life.LIVING.name(), Life.CLOSED.name(), ANY);
    }

    public boolean isFiltered() {
        return query.keySet().stream().anyMatch(filter -> !filter.equals("life"))
                || !Life.LIVING.name().equals(getLife());
    }

    public String countyName(String code) {
        return getCounties().stream()
                .filter(county -> county.code().equals(code))
                .map(CountyRef::name)
                .findFirst()
                .orElse("");
    }

    public Life lifeOf(OfficeEntry row) {
        return row.lifeOn(Taipei.today(clock));
    }

    public List<CountyRef> getCounties() {
        return offices.countiesAll();
    }

    public List<OfficeKind> getKinds() {
        return List.of(OfficeKind.values());
    }

    public Map<String, String> getQuery() {
        return query;
    }

    public OfficesFound getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
