package tw.anwang.registry.drawing;

import java.time.LocalDate;
import java.time.chrono.MinguoDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.kin.FamilyKin;

/**
 * 家系圖: generations one below the other, couples tied from below, children hung from their parents. Of whom no kin is
 * registered stands in rows of its own at the bottom.
 */
public final class Genogram {
    private static final int MARGIN = 12;
    private static final int LONELY_IN_ROW = 6;
    private static final int BELOW = 26;
    private static final int NAME_WIDTH = Symbol.WIDTH - Symbol.SIZE - 8;
    private static final int NAME_LINES = 2;

    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final FamilyKin family;
    private final String nameless;
    private int height = MARGIN;
    private int lonelyAt = -1;

    private Genogram(FamilyKin family, String nameless) {
        this.family = family;
        this.nameless = nameless;
        List<Union> unions = Unions.of(family);
        Set<PersonId> tied = new LinkedHashSet<>();
        fromOldToYoung(family).filter(person -> isTied(person, unions)).forEach(tied::add);
        if (!tied.isEmpty()) {
            tied(tied, unions);
        }
        List<PersonId> lonely =
                fromOldToYoung(family).filter(person -> !tied.contains(person)).toList();
        if (!lonely.isEmpty()) {
            lonely(lonely);
        }
    }

    /** @param nameless word for who has no name */
    public static Genogram of(FamilyKin family, String nameless) {
        return new Genogram(family, nameless);
    }

    private static Stream<PersonId> fromOldToYoung(FamilyKin family) {
        return family.people().values().stream()
                .sorted(Comparator.comparing(FamilyMember::bornOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(member -> member.person().value()))
                .map(FamilyMember::person);
    }

    private static boolean isTied(PersonId person, List<Union> unions) {
        return unions.stream()
                .anyMatch(union -> union.parents().contains(person)
                        || union.children().stream()
                                .anyMatch(child -> child.person().equals(person)));
    }

    private void tied(Set<PersonId> people, List<Union> unions) {
        Map<PersonId, Integer> generations = Generations.of(people, unions);
        Rows rows = new Rows(people, unions, generations);
        Spread.over(rows);
        height += new Between(rows, unions, -1).height();
        lines.addAll(moved(new Between(rows, unions, -1).lines(MARGIN)));
        for (int row = 0; row < rows.rows.size(); row++) {
            for (Block block : rows.rows.get(row)) {
                int at = (int) block.x;
                for (Slot slot : block.slots) {
                    draw(slot, at);
                    at += slot.width() + Block.GAP;
                }
            }
            Between below = new Between(rows, unions, row);
            lines.addAll(moved(below.lines(height + Symbol.SIZE)));
            height += Symbol.SIZE + below.height();
        }
    }

    private static List<Line> moved(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.x1() + MARGIN, line.y1(), line.x2() + MARGIN, line.y2(), line.style()))
                .toList();
    }

    private void draw(Slot slot, int x) {
        if (slot.person() == null) {
            int middle = x + slot.anchor() + MARGIN;
            lines.add(new Line(middle, height, middle, height + Symbol.SIZE, "child"));
        } else {
            symbols.add(symbol(slot.person(), x + MARGIN));
        }
    }

    private void lonely(List<PersonId> people) {
        lonelyAt = height + BELOW / 2;
        height += BELOW;
        for (int at = 0; at < people.size(); at++) {
            if (at > 0 && at % LONELY_IN_ROW == 0) {
                height += Symbol.SIZE + MARGIN;
            }
            symbols.add(symbol(people.get(at), MARGIN + at % LONELY_IN_ROW * (Symbol.WIDTH + Block.GAP)));
        }
        height += Symbol.SIZE + MARGIN;
    }

    private Symbol symbol(PersonId person, int x) {
        FamilyMember member = family.people().get(person);
        LocalDate day = member.diedOn() == null ? family.sheet().today() : member.diedOn();
        Integer age = member.ageOn(day);
        List<String> words = new ArrayList<>(
                Words.wrapped(member.name() == null ? nameless : member.name(), NAME_WIDTH, NAME_LINES));
        words.add(years(member));
        words.removeIf(String::isEmpty);
        return new Symbol(
                person,
                member.sex(),
                x,
                height,
                age == null ? "?" : age.toString(),
                member.diedOn() != null,
                family.isThere(person),
                words);
    }

    /** 75– for who was born in 民國 75, 20–98 for who died in 98. */
    private static String years(FamilyMember member) {
        if (member.bornOn() == null && member.diedOn() == null) {
            return "";
        }
        return year(member.bornOn()) + "–" + year(member.diedOn());
    }

    private static String year(LocalDate day) {
        return day == null ? "" : String.valueOf(MinguoDate.from(day).get(java.time.temporal.ChronoField.YEAR_OF_ERA));
    }

    public List<Symbol> getSymbols() {
        return symbols;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Where the heading of those without kin stands, or -1 where everybody has kin. */
    public int getLonelyAt() {
        return lonelyAt;
    }

    public int getWidth() {
        return MARGIN
                + symbols.stream()
                        .mapToInt(symbol -> symbol.x() + Symbol.WIDTH)
                        .max()
                        .orElse(0);
    }

    public int getHeight() {
        return height;
    }
}
