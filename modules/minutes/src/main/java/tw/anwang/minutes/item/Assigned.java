package tw.anwang.minutes.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.Due;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.UnitRole;
import tw.anwang.minutes.due.DueWords;
import tw.anwang.minutes.due.TimeWord;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.units.UnitNames;

/**
 * Who is to do what was decided and by when, where it stands behind the decision under words of its own (主辦單位：…,
 * 完成期限：…) or in columns of a table. What the decision itself says goes before it.
 */
record Assigned(List<NamedUnit> units, Due due) {
    static final Assigned NOTHING = new Assigned(List.of(), null);
    private static final int LONGEST = 200;
    private static final int LONGEST_DUE = 30;

    static Assigned to(Node decision, UnitNames names, LocalDate meeting) {
        Node part = decision;
        while (part != null && !part.is(Sort.PART)) {
            part = part.parent();
        }
        if (part == null || part.children().stream().noneMatch(Assigned::isAssignment)) {
            return NOTHING;
        }
        List<NamedUnit> units = new ArrayList<>();
        Due due = null;
        for (Node child : part.children()) {
            if (isAssignment(child) && child.words().text().length() <= LONGEST) {
                String said = Fold.tight(child.words().text());
                boolean day = isDue(child.heading().word());
                due = day && due == null ? due(said, meeting) : due;
                if (!day) {
                    units.addAll(units(said, child.heading().word(), names));
                }
            }
        }
        return new Assigned(units, due);
    }

    private static boolean isAssignment(Node node) {
        return node.is(Sort.CREDIT) && node.heading().key().equals("ASSIGNED");
    }

    private static boolean isDue(String label) {
        return label.contains("期限") || label.contains("完成") || label.contains("期程") || label.contains("時程");
    }

    private static UnitRole role(String label) {
        return label.startsWith("協辦") ? UnitRole.PARTNER : UnitRole.DOER;
    }

    /** 主辦：衛生局 協辦：教育局 in one cell, 衛生局／教育局 under 主(協)辦: behind it stand those who work along. */
    private static List<NamedUnit> units(String said, String label, UnitNames names) {
        UnitRole role = role(label);
        int along = said.indexOf(label.contains("(協)") && !said.contains("協辦") ? "/" : "協辦");
        List<NamedUnit> units = new ArrayList<>();
        for (UnitNames.Found found : names.in(said)) {
            boolean partner = along >= 0 && found.from() > along;
            units.add(new NamedUnit(found.name(), partner ? UnitRole.PARTNER : role));
        }
        return units;
    }

    private static Due due(String said, LocalDate meeting) {
        for (TimeWord time : DueWords.in(said, meeting)) {
            if (time.date() != null) {
                return new Due(time.date(), time.words());
            }
        }
        boolean nothing = said.isEmpty() || said.length() > LONGEST_DUE || "無-—–/".contains(said);
        return nothing ? null : new Due(null, said);
    }

    /** The units of the point and those assigned, where the point's own words tell nobody to act. */
    List<NamedUnit> with(List<NamedUnit> own) {
        if (units.isEmpty() || own.stream().anyMatch(u -> u.role() == UnitRole.DOER)) {
            return own;
        }
        List<NamedUnit> all = new ArrayList<>(own);
        all.removeIf(o -> units.stream().anyMatch(u -> u.name().equals(o.name())));
        all.addAll(units);
        return all;
    }

    /** The day of the point's own words, else the one assigned. */
    Due with(Due own) {
        boolean better = own == null || own.date() == null && due != null && due.date() != null;
        return better && due != null ? due : own;
    }

    boolean saysSomething() {
        return !units.isEmpty() || due != null;
    }
}
