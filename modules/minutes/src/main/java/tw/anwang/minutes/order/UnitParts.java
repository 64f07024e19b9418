package tw.anwang.minutes.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.UnitRole;
import tw.anwang.minutes.units.UnitNames;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** What part each named unit has: told to act, to work along, to receive, or only named. */
public final class UnitParts {
    private final Set<String> roles;
    private final Words partner;
    private final Words receiver;
    private final Words doerLabel;
    private final Words partnerLabel;
    private final Words worksAlong;

    public UnitParts(Vocabulary vocabulary) {
        roles = new HashSet<>(vocabulary.words("unit", "ROLE"));
        partner = Words.of(vocabulary.words("order", "PARTNER"));
        doerLabel = Words.of(vocabulary.words("order", "DOER_LABEL"));
        partnerLabel = Words.of(vocabulary.words("order", "PARTNER_LABEL"));
        worksAlong = Words.of(vocabulary.words("order", "PARTNER_ACT"));
        receiver = Words.of(vocabulary.words("order", "RECEIVER"));
    }

    /** The units from {@code from} to {@code to} with their parts, each once, the weightiest part first said. */
    public List<NamedUnit> of(
            String text, List<UnitNames.Found> units, List<Directives.Directive> directives, int from, int to) {
        Map<String, UnitRole> parts = new LinkedHashMap<>();
        int first = firstAt(units, UnitNames.Found::from, from);
        int next = 0;
        if (first < units.size()) {
            next = Math.max(
                    0,
                    firstAt(
                                    directives,
                                    Directives.Directive::unitsFrom,
                                    units.get(first).from() + 1)
                            - 1);
        }
        int doersEnd = -1;
        int listEnd = -1;
        UnitRole listed = UnitRole.NAMED;
        for (int i = first; i < units.size() && units.get(i).to() <= to; i++) {
            UnitNames.Found unit = units.get(i);
            while (next < directives.size() && directives.get(next).unitsFrom() <= unit.from()) {
                doersEnd = directives.get(next).unitsFrom();
                next++;
            }
            UnitRole role = role(text, unit, doersEnd, isAsked(i, units, directives));
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
        parts.forEach((name, role) -> {
            // 依提案單位建議: a role is nobody until it is told to do something
            if (role != UnitRole.NAMED || !roles.contains(name)) {
                named.add(new NamedUnit(name, role));
            }
        });
        return named;
    }

    /** 各單位請落實: who stands before the 請 is asked where nobody stands behind it. */
    private static boolean isAsked(int index, List<UnitNames.Found> units, List<Directives.Directive> directives) {
        int behind = units.get(index).to() + 1;
        int at = firstAt(directives, Directives.Directive::unitsFrom, behind);
        boolean ordered = at < directives.size() && directives.get(at).unitsFrom() == behind;
        int other = index + 1 < units.size() ? units.get(index + 1).from() - behind : Integer.MAX_VALUE;
        return ordered && (other < 0 || other > 2);
    }

    /** Index of the first whose place is not before {@code place}; they stand in the order of the text. */
    private static <T> int firstAt(List<T> sorted, ToIntFunction<T> where, int place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (where.applyAsInt(sorted.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private UnitRole role(String text, UnitNames.Found unit, int doersEnd, boolean asked) {
        if (doersEnd >= 0 && joined(text, doersEnd, unit.from())) {
            return UnitRole.DOER;
        }
        String label = text.substring(Math.max(0, unit.from() - 6), unit.from());
        if (asked || doerLabel.endOf(label) != null) {
            return UnitRole.DOER;
        }
        if (partnerLabel.endOf(label) != null) {
            return UnitRole.PARTNER;
        }
        String before = text.substring(Math.max(0, unit.from() - 4), unit.from());
        boolean ordered = doersEnd >= 0 && ",;".indexOf(text.charAt(Math.max(0, unit.from() - 1))) >= 0;
        if (partner.endOf(before) != null || ordered && worksAlong.at(text, unit.to()) != null) {
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
