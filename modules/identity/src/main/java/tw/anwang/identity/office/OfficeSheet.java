package tw.anwang.identity.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeList;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** The whole directory as the list that can be brought back. */
@ApplicationScoped
class OfficeSheet {
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "shortName",
            "kind",
            "parent",
            "county",
            "remits",
            "from",
            "to",
            "renamedFrom",
            "successors",
            "formers",
            "aliases",
            "windows");

    @Inject
    OfficeList list;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    Sheet of(boolean empty, Locale locale) {
        List<Sheet.Column> columns = COLUMNS.stream()
                .map(column ->
                        new Sheet.Column(Sentences.of("identity", "roster.OFFICES." + column, locale), width(column)))
                .toList();
        List<List<Value>> rows = empty ? List.of() : rows(locale);
        return new Sheet(Sentences.of("identity", "roster.OFFICES.file", locale), columns, rows);
    }

    private static int width(String column) {
        return switch (column) {
            case "name", "windows" -> 20;
            case "parent", "remits", "successors", "formers" -> 14;
            case "id", "county" -> 6;
            default -> 9;
        };
    }

    private List<List<Value>> rows(Locale locale) {
        OfficesNow now = new OfficesNow(offices, List.of());
        List<OfficeId> all = list.matching(new OfficeFilter(null, null, null, null, Taipei.today(clock))).stream()
                .map(entry -> entry.office().id())
                .toList();
        List<List<Value>> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<OfficeId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<OfficeId, OfficeDetails> details = list.details(some);
            Map<OfficeId, List<OfficeId>> next = list.successors(some);
            some.forEach(
                    id -> rows.add(row(details.get(id), next.getOrDefault(id, List.of()), now.county(id), locale)));
        }
        return rows;
    }

    private List<Value> row(OfficeDetails office, List<OfficeId> next, String county, Locale locale) {
        return List.of(
                Value.of(office.office().id().value()),
                Value.of(office.office().name()),
                Value.of(office.office().shortName()),
                Value.of(Sentences.of("identity", "office.kind." + office.kind(), locale)),
                Value.of(office.parent() == null ? "" : name(office.parent())),
                Value.of(county),
                Value.of(new OfficeWords(locale).remits(office.remits())),
                Value.of(office.from()),
                Value.of(office.to()),
                Value.BLANK,
                Value.of(joined(next.stream().map(this::name).toList())),
                Value.of(joined(OfficeWords.formers(office))),
                Value.of(joined(OfficeWords.aliases(office))),
                Value.of(office.windows().stream().map(OfficeCells::words).collect(Collectors.joining("；"))));
    }

    private String name(OfficeId id) {
        return offices.byId(id).map(OfficeRef::name).orElse("");
    }

    private static String joined(Collection<String> words) {
        return String.join("、", words);
    }
}
