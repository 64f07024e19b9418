package tw.anwang.identity.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeDetails.OtherName;
import tw.anwang.directory.Remit;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** In words what a row would change of an office, and what of an office stands in a cell. */
final class OfficeWords {
    private final Locale locale;

    OfficeWords(Locale locale) {
        this.locale = locale;
    }

    /** One change a line; empty where nothing differs. */
    String of(OfficeDetails had, OfficePlan plan, NamedOffices named) {
        List<String> lines = new ArrayList<>();
        add(lines, "name", had.office().name(), plan.name());
        add(lines, "shortName", had.office().shortName(), plan.shortName());
        add(lines, "renamedFrom", "", RocDate.format(plan.renamedFrom()));
        add(lines, "remits", remits(had.remits()), remits(plan.remits()));
        if (plan.lastDay() != null) {
            add(lines, "to", "", RocDate.format(plan.lastDay()));
            String next = plan.successors().stream().map(named::nameOf).collect(Collectors.joining("、"));
            add(lines, "successors", "", next);
        }
        plan.newAliases().stream().sorted().forEach(alias -> add(lines, "aliases", "", alias));
        plan.oldAliases().stream().sorted().forEach(alias -> add(lines, "aliases", alias, ""));
        plan.newWindows().forEach(window -> add(lines, "windows", "", OfficeCells.words(window)));
        plan.oldWindows().forEach(window -> add(lines, "windows", OfficeCells.words(window), ""));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String column, String from, String to) {
        if (!from.equals(to)) {
            lines.add(Sentences.of(
                    new RuleBroken(
                            "identity.roster.change",
                            Sentences.of("identity", "roster.OFFICES." + column, locale),
                            from.isEmpty() ? "—" : from,
                            to.isEmpty() ? "—" : to),
                    locale));
        }
    }

    String remits(Collection<Remit> remits) {
        return remits.stream()
                .sorted()
                .map(remit -> Sentences.of("identity", "office.remit." + remit, locale))
                .collect(Collectors.joining("、"));
    }

    /** Other names that were never official. */
    static Set<String> aliases(OfficeDetails office) {
        return office.otherNames().stream()
                .filter(name -> name.officialUntil() == null)
                .map(OtherName::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Official names of former days. */
    static List<String> formers(OfficeDetails office) {
        return office.otherNames().stream()
                .filter(name -> name.officialUntil() != null)
                .map(OtherName::name)
                .toList();
    }
}
