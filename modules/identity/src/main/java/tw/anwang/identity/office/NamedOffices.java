package tw.anwang.identity.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.NameReading;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeFilter.Life;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeNames;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Speaking;
import tw.anwang.kernel.RuleBroken;

/** The offices that the rows of one list name, each name read once. */
public final class NamedOffices {
    private final OfficeNames names;
    private final Offices offices;
    private final LocalDate today;
    private final Map<String, OfficeId> living;
    private final Map<String, NameReading> read = new HashMap<>();

    public NamedOffices(OfficeNames names, Offices offices, OfficeList list, LocalDate today) {
        this.names = names;
        this.offices = offices;
        this.today = today;
        // no two that live bear one full name
        this.living = list.matching(new OfficeFilter(null, null, null, Life.LIVING, today)).stream()
                .map(OfficeEntry::office)
                .collect(Collectors.toMap(OfficeRef::name, OfficeRef::id, (one, other) -> one));
    }

    /** Exactly one office that lives today. @throws RuleBroken {@code identity.roster.office.*}, which says what to write */
    public OfficeId one(String words) {
        if (words.isEmpty()) {
            throw new RuleBroken("identity.roster.office.missing");
        }
        if (living.containsKey(words)) {
            return living.get(words);
        }
        NameReading reading = read.computeIfAbsent(words, typed -> names.resolve(typed, Speaking.UNKNOWN, today));
        if (reading instanceof NameReading.Found found) {
            return living(found.office());
        }
        if (reading instanceof NameReading.Succeeded succeeded) {
            throw new RuleBroken("identity.roster.office.closed", words, named(succeeded.successors()));
        }
        if (reading instanceof NameReading.Ambiguous ambiguous) {
            throw new RuleBroken("identity.roster.office.several", words, named(ambiguous.candidates()));
        }
        throw new RuleBroken("identity.roster.office.unknown", words);
    }

    private OfficeId living(OfficeRef office) {
        if (!offices.livesOn(office.id(), today)) {
            throw new RuleBroken(
                    "identity.roster.office.closed", office.name(), named(offices.successorsOf(office.id(), today)));
        }
        return office.id();
    }

    public String nameOf(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }

    private static String named(List<OfficeRef> some) {
        return some.isEmpty() ? "—" : some.stream().map(OfficeRef::name).collect(Collectors.joining("、"));
    }
}
