package tw.anwang.identity.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.RuleBroken;

/** The offices that the rows of one list mean, as they are today. */
final class OfficesNow {
    private final Offices offices;
    private final Map<String, OfficeId> byName;
    private final Map<String, String> counties;
    private final Map<OfficeId, OfficeDetails> details = new HashMap<>();

    /** @param all of the directory; of the closed ones those without a living office of their name */
    OfficesNow(Offices offices, Collection<OfficeEntry> all) {
        this.offices = offices;
        this.counties = offices.countiesAll().stream().collect(Collectors.toMap(CountyRef::code, CountyRef::name));
        this.byName = all.stream()
                .collect(Collectors.toMap(
                        entry -> entry.office().name(), entry -> entry, (one, other) -> one.to() == null ? one : other))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        entry -> entry.office().name(), entry -> entry.office().id()));
    }

    /** Reads all that is known of the offices that these rows mean. */
    void read(Collection<OfficeCells> some, OfficeList list) {
        details.putAll(list.details(some.stream()
                .map(this::idOrNull)
                .filter(id -> id != null)
                .distinct()
                .toList()));
    }

    private OfficeId idOrNull(OfficeCells cells) {
        try {
            return id(cells);
        } catch (RuleBroken unreadable) {
            return null;
        }
    }

    /** The office with that number, or with exactly that name today; null where it is new. */
    OfficeDetails meant(OfficeCells cells) {
        OfficeId id = id(cells);
        return id == null ? null : details.get(id);
    }

    private OfficeId id(OfficeCells cells) {
        String typed = cells.text("id");
        if (typed.isEmpty()) {
            return byName.get(cells.text("name"));
        }
        if (!typed.matches("\\d{1,15}")) {
            throw new RuleBroken("identity.roster.office.id", typed);
        }
        OfficeId id = new OfficeId(Long.parseLong(typed));
        return offices.byId(id)
                .map(OfficeRef::id)
                .orElseThrow(() -> new RuleBroken("identity.roster.office.id", typed));
    }

    /** Name of its county; empty for the centre and outside bodies. */
    String county(OfficeId office) {
        return offices.byId(office)
                .map(OfficeRef::countyCode)
                .map(counties::get)
                .orElse("");
    }
}
