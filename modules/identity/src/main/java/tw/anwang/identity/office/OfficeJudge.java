package tw.anwang.identity.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.identity.roster.LineResult;
import tw.anwang.identity.roster.RosterLine;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Says of each row of a list of offices what becomes of it, and by which verbs. */
final class OfficeJudge {
    private final OfficesNow now;
    private final NamedOffices named;
    private final Locale locale;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Names that rows above will add: an office below one of them may stand in the same list. */
    private final Set<String> coming = new HashSet<>();

    OfficeJudge(OfficesNow now, NamedOffices named, Locale locale) {
        this.now = now;
        this.named = named;
        this.locale = locale;
    }

    /** @param plan null where the row is refused or changes nothing */
    record Judged(RosterLine line, OfficePlan plan) {}

    Judged of(RosterLine line) {
        OfficeCells cells = new OfficeCells(line);
        try {
            OfficeDetails had = now.meant(cells);
            String key = had == null ? cells.name() : had.office().id().toString();
            Integer before = seen.putIfAbsent(key, line.row());
            if (before != null && before != line.row()) {
                throw new RuleBroken("identity.roster.twice", before);
            }
            return had == null ? added(line, cells) : changed(line, cells, had);
        } catch (RuleBroken refused) {
            return new Judged(
                    line.judged(LineResult.REFUSED, fitting(cells), null, null, Sentences.of(refused, locale)), null);
        }
    }

    private static String fitting(OfficeCells cells) {
        String name = cells.text("name");
        return name.length() <= 100 ? name : name.substring(0, 100);
    }

    private Judged added(RosterLine line, OfficeCells cells) {
        if (cells.kind() == null) {
            throw new RuleBroken("directory.office.kindMissing");
        }
        if (cells.kind() == OfficeKind.COUNTY_GOVERNMENT) {
            throw new RuleBroken("directory.office.countyGovernment");
        }
        if (cells.day("to") != null) {
            throw new RuleBroken("identity.roster.office.newClosed");
        }
        String parentName = cells.text("parent");
        boolean isComing = coming.contains(parentName);
        OfficeId parent = parentName.isEmpty() || isComing ? null : named.one(parentName);
        if (parent == null && !isComing && cells.kind() != OfficeKind.OUTSIDE && cells.kind() != OfficeKind.YUAN) {
            throw new RuleBroken("directory.office.parentMissing");
        }
        if (parent != null) {
            refuseOtherCounty(cells, now.county(parent));
        }
        NewOffice add = new NewOffice(
                parent, cells.name(), cells.text("shortName"), cells.kind(), cells.remits(), cells.day("from"));
        coming.add(cells.name());
        OfficePlan plan = new OfficePlan(
                add,
                add.name(),
                add.shortName(),
                add.remits(),
                false,
                false,
                null,
                null,
                List.of(),
                cells.list("aliases"),
                Set.of(),
                cells.windows(),
                List.of());
        return new Judged(line.judged(LineResult.NEW, cells.name(), null, null, parentName), plan);
    }

    private void refuseOtherCounty(OfficeCells cells, String county) {
        String typed = cells.text("county");
        if (!typed.isEmpty() && !typed.equals(county)) {
            throw new RuleBroken("identity.roster.office.county", typed, county.isEmpty() ? "—" : county);
        }
    }

    private Judged changed(RosterLine line, OfficeCells cells, OfficeDetails had) {
        refuseFixed(line, cells, had);
        OfficePlan plan = plan(line, cells, had);
        String words = new OfficeWords(locale).of(had, plan, named);
        LineResult result = words.isEmpty() ? LineResult.UNCHANGED : LineResult.CHANGED;
        return new Judged(
                line.judged(result, had.office().name(), had.office().id().value(), had.version(), words),
                words.isEmpty() ? null : plan);
    }

    /** What no verb changes: a list cannot either. */
    private void refuseFixed(RosterLine line, OfficeCells cells, OfficeDetails had) {
        refuseOtherCounty(cells, now.county(had.office().id()));
        fixed("kind", cells.kind() != null && cells.kind() != had.kind());
        fixed("parent", !cells.text("parent").equals(had.parent() == null ? "" : named.nameOf(had.parent())));
        fixed("from", line.has("from") && !Objects.equals(cells.day("from"), had.from()));
        fixed("to", line.has("to") && had.to() != null && !had.to().equals(cells.day("to")));
        fixed("formers", line.has("formers") && !cells.list("formers").equals(new HashSet<>(OfficeWords.formers(had))));
    }

    private void fixed(String column, boolean differs) {
        if (differs) {
            throw new RuleBroken(
                    "identity.roster.office.fixed", Sentences.of("identity", "roster.OFFICES." + column, locale));
        }
    }

    private OfficePlan plan(RosterLine line, OfficeCells cells, OfficeDetails had) {
        String shortName = line.has("shortName") && !cells.text("shortName").isEmpty()
                ? cells.text("shortName")
                : had.office().shortName();
        boolean otherName = !cells.name().equals(had.office().name())
                || !shortName.equals(had.office().shortName());
        LocalDate renamedFrom = otherName ? cells.day("renamedFrom") : null;
        boolean otherRemits = line.has("remits") && !cells.remits().equals(had.remits());
        LocalDate lastDay = line.has("to") && had.to() == null ? cells.day("to") : null;
        Set<String> aliases = OfficeWords.aliases(had);
        Set<String> wanted = line.has("aliases") ? cells.list("aliases") : aliases;
        List<ContactWindow> windows = line.has("windows") ? cells.windows() : had.windows();
        return new OfficePlan(
                null,
                cells.name(),
                shortName,
                line.has("remits") ? cells.remits() : had.remits(),
                otherName && renamedFrom != null,
                otherRemits || otherName && renamedFrom == null,
                renamedFrom,
                lastDay,
                lastDay == null
                        ? List.of()
                        : cells.list("successors").stream().map(named::one).toList(),
                without(wanted, aliases),
                without(aliases, wanted),
                without(windows, had.windows()),
                without(had.windows(), windows));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    private static List<ContactWindow> without(List<ContactWindow> some, List<ContactWindow> others) {
        Set<String> there = others.stream().map(OfficeCells::words).collect(Collectors.toSet());
        return some.stream()
                .filter(one -> !there.contains(OfficeCells.words(one)))
                .toList();
    }
}
