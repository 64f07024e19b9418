package tw.anwang.minutes.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.UnitRole;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** What part each named unit has: told to act, to work along, to receive, or only named. */
public final class UnitParts {
    private final Words partner;
    private final Words receiver;

    public UnitParts(Vocabulary vocabulary) {
        partner = Words.of(vocabulary.words("order", "PARTNER"));
        receiver = Words.of(vocabulary.words("order", "RECEIVER"));
    }

    /** The units from {@code from} to {@code to} with their parts, each once, the weightiest part first said. */
    public List<NamedUnit> of(
            String text, List<UnitNames.Found> units, List<Directives.Directive> directives, int from, int to) {
        Map<String, UnitRole> parts = new LinkedHashMap<>();
        int next = 0;
        int doersEnd = -1;
        int listEnd = -1;
        UnitRole listed = UnitRole.NAMED;
        for (UnitNames.Found unit : units) {
            if (unit.from() < from || unit.to() > to) {
                continue;
            }
            while (next < directives.size() && directives.get(next).unitsFrom() <= unit.from()) {
                doersEnd = directives.get(next).unitsFrom();
                next++;
            }
            UnitRole role = role(text, unit, doersEnd, isAsked(unit, units, directives));
            // 會同甲、乙(丙)及丁: who stands in a list has the part of the list
            if (role == UnitRole.NAMED && listed != UnitRole.NAMED && joined(text, listEnd, unit.from())) {
                role = listed;
            }
            doersEnd = role == UnitRole.DOER ? unit.to() : doersEnd;
            listed = role;
            listEnd = unit.to();
            parts.merge(unit.name(), role, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        List<NamedUnit> named = new ArrayList<>();
        parts.forEach((name, role) -> named.add(new NamedUnit(name, role)));
        return named;
    }

    /** 各單位請落實: who stands before the 請 is asked where nobody stands behind it. */
    private static boolean isAsked(
            UnitNames.Found unit, List<UnitNames.Found> units, List<Directives.Directive> directives) {
        return directives.stream()
                .anyMatch(d -> d.unitsFrom() == unit.to() + 1
                        && units.stream()
                                .noneMatch(other ->
                                        other.from() - d.unitsFrom() >= 0 && other.from() - d.unitsFrom() <= 2));
    }

    private UnitRole role(String text, UnitNames.Found unit, int doersEnd, boolean asked) {
        if (doersEnd >= 0 && joined(text, doersEnd, unit.from())) {
            return UnitRole.DOER;
        }
        if (asked) {
            return UnitRole.DOER;
        }
        String before = text.substring(Math.max(0, unit.from() - 4), unit.from());
        if (partner.endOf(before) != null) {
            return UnitRole.PARTNER;
        }
        return receiver.endOf(before) != null ? UnitRole.RECEIVER : UnitRole.NAMED;
    }

    /** Between those addressed there is nothing but joints. */
    private static boolean joined(String text, int end, int next) {
        return next >= end
                && next - end <= 2
                && text.substring(end, next).chars().allMatch(c -> "、及與和或,各()".indexOf(c) >= 0);
    }
}
