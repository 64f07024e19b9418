package tw.anwang.registry.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;
import tw.anwang.registry.kin.KinKind;

class GenogramTest {
    private static final int NEAR = 3;

    private static Genogram drawn(DrawnFamily family) {
        return Genogram.of(family.kin(), "姓名不詳");
    }

    private static Symbol of(Genogram drawing, PersonId person) {
        return drawing.getSymbols().stream()
                .filter(symbol -> symbol.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    static Stream<DrawnFamily> families() {
        Stream<DrawnFamily> some = new Random(20261126).longs(60).mapToObj(seed -> grown(new Random(seed)));
        return Stream.concat(Stream.of(DrawnFamily.ofThreeGenerations()), some);
    }

    /** A family of chance: up to four generations, second marriages, single parents, adopted children. */
    private static DrawnFamily grown(Random chance) {
        DrawnFamily family = new DrawnFamily();
        List<PersonId> generation = new ArrayList<>();
        for (int at = 0; at < 1 + chance.nextInt(3); at++) {
            generation.add(family.away("祖" + at, sex(chance), 1940 + at));
        }
        for (int depth = 1; depth <= 1 + chance.nextInt(3); depth++) {
            List<PersonId> next = new ArrayList<>();
            for (PersonId person : generation) {
                for (int again = 0; again < 1 + chance.nextInt(2); again++) {
                    PersonId partner = chance.nextInt(5) == 0 ? null : family.there("伴" + depth, sex(chance), 0);
                    if (partner != null && chance.nextInt(3) > 0) {
                        family.couple(person, again == 0 ? KinKind.SPOUSE : KinKind.FORMER_SPOUSE, partner);
                    }
                    for (int child = 0; child < chance.nextInt(3); child++) {
                        PersonId born = family.there("子" + depth + child, sex(chance), 1950 + 20 * depth + child);
                        family.children(person, partner, born);
                        next.add(born);
                    }
                }
            }
            generation = next;
        }
        return family;
    }

    private static Sex sex(Random chance) {
        return Sex.values()[chance.nextInt(3)];
    }

    @ParameterizedTest
    @MethodSource("families")
    void everybody_is_drawn_once_and_no_two_overlap(DrawnFamily family) {
        Genogram drawing = drawn(family);
        assertEquals(
                family.people(),
                drawing.getSymbols().stream()
                        .map(Symbol::person)
                        .sorted(java.util.Comparator.comparing(PersonId::value))
                        .toList());
        for (Symbol one : drawing.getSymbols()) {
            assertTrue(one.x() >= 0 && one.y() >= 0, one::toString);
            assertTrue(one.x() + Symbol.WIDTH <= drawing.getWidth(), one::toString);
            assertTrue(one.y() + Symbol.SIZE <= drawing.getHeight(), one::toString);
            for (Symbol other : drawing.getSymbols()) {
                boolean apart = one == other
                        || Math.abs(one.x() - other.x()) >= Symbol.WIDTH
                        || Math.abs(one.y() - other.y()) >= Symbol.SIZE;
                assertTrue(apart, () -> one + " lies on " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void no_line_runs_through_a_person_or_the_words_beside_it(DrawnFamily family) {
        Genogram drawing = drawn(family);
        for (Line line : drawing.getLines()) {
            for (Symbol symbol : drawing.getSymbols()) {
                boolean beside = Math.max(line.x1(), line.x2()) <= symbol.x()
                        || Math.min(line.x1(), line.x2()) >= symbol.x() + Symbol.WIDTH
                        || Math.max(line.y1(), line.y2()) <= symbol.y()
                        || Math.min(line.y1(), line.y2()) >= symbol.y() + Symbol.SIZE;
                assertTrue(beside, () -> line + " runs through " + symbol);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void two_lines_never_look_like_one(DrawnFamily family) {
        List<Line> lines = drawn(family).getLines();
        for (int at = 0; at < lines.size(); at++) {
            for (Line other : lines.subList(at + 1, lines.size())) {
                Line one = lines.get(at);
                assertFalse(coincide(one, other), () -> one + " lies on " + other);
            }
        }
    }

    private static boolean coincide(Line one, Line other) {
        boolean upright = one.x1() == one.x2() && other.x1() == other.x2() && Math.abs(one.x1() - other.x1()) < NEAR;
        boolean level = one.y1() == one.y2() && other.y1() == other.y2() && Math.abs(one.y1() - other.y1()) < NEAR;
        return upright && overlap(one.y1(), one.y2(), other.y1(), other.y2())
                || level && overlap(one.x1(), one.x2(), other.x1(), other.x2());
    }

    private static boolean overlap(int from, int to, int otherFrom, int otherTo) {
        return Math.max(Math.min(from, to), Math.min(otherFrom, otherTo))
                < Math.min(Math.max(from, to), Math.max(otherFrom, otherTo));
    }

    @ParameterizedTest
    @MethodSource("families")
    void children_stand_below_their_parents_and_couples_in_one_row(DrawnFamily family) {
        Genogram drawing = drawn(family);
        family.kin().lines().forEach(line -> {
            int person = of(drawing, line.person()).y();
            int other = of(drawing, line.other()).y();
            assertTrue(line.kind().isCouple() ? person == other : person < other, line::toString);
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_same_family_gives_the_same_drawing(DrawnFamily family) {
        assertEquals(drawn(family).getSymbols(), drawn(family).getSymbols());
        assertEquals(drawn(family).getLines(), drawn(family).getLines());
    }

    @Test
    void a_second_marriage_stands_on_the_other_side_of_the_first() {
        DrawnFamily family = DrawnFamily.ofThreeGenerations();
        Genogram drawing = drawn(family);
        int mother = of(drawing, new PersonId(3)).x();
        int first = of(drawing, new PersonId(7)).x();
        int second = of(drawing, new PersonId(12)).x();
        assertTrue((first - mother) * (second - mother) < 0, first + " " + mother + " " + second);
    }

    @Test
    void death_adoption_separation_and_what_nobody_knows_are_shown() {
        Genogram drawing = drawn(DrawnFamily.ofThreeGenerations());
        assertTrue(of(drawing, new PersonId(1)).dead());
        assertEquals("69", of(drawing, new PersonId(1)).age(), "the age reached");
        assertEquals(List.of("邱添丁", "34–104"), of(drawing, new PersonId(1)).words());
        assertEquals(List.of("姓名不詳"), of(drawing, new PersonId(9)).words());
        assertEquals("?", of(drawing, new PersonId(9)).age());
        assertEquals(
                1,
                drawing.getLines().stream()
                        .filter(line -> line.style().contains("adopted"))
                        .count());
        assertEquals(
                2,
                drawing.getLines().stream()
                        .filter(line -> line.x1() != line.x2() && line.y1() != line.y2())
                        .count(),
                "the two slashes of the one divorce");
        assertTrue(drawing.getLonelyAt() > 0, "somebody without kin stands apart");
    }

    @Test
    void brothers_and_sisters_without_known_parents_hang_from_one_bar() {
        DrawnFamily family = new DrawnFamily();
        PersonId one = family.there("甲", Sex.MALE, 1990);
        PersonId two = family.there("乙", Sex.FEMALE, 1992);
        PersonId three = family.there("丙", Sex.FEMALE, 1994);
        family.couple(one, KinKind.SIBLING, two);
        family.couple(two, KinKind.SIBLING, three);
        Genogram drawing = drawn(family);
        assertEquals(4, drawing.getLines().size(), "a bar and three stems");
        assertEquals(of(drawing, one).y(), of(drawing, three).y());
        assertEquals(-1, drawing.getLonelyAt());
    }

    @Test
    void an_aunt_who_marries_her_great_nephew_is_drawn_all_the_same() {
        DrawnFamily family = new DrawnFamily();
        PersonId old = family.dead("祖", Sex.MALE, 1920, 1990);
        PersonId aunt = family.there("姑", Sex.FEMALE, 1960);
        PersonId uncle = family.there("伯", Sex.MALE, 1940);
        PersonId nephew = family.there("姪", Sex.MALE, 1962);
        family.children(old, null, aunt, uncle);
        family.children(uncle, null, nephew);
        family.couple(aunt, KinKind.SPOUSE, nephew);
        Genogram drawing = drawn(family);
        assertEquals(of(drawing, aunt).y(), of(drawing, nephew).y());
        no_line_runs_through_a_person_or_the_words_beside_it(family);
        two_lines_never_look_like_one(family);
    }

    @Test
    void nobody_is_a_drawing_too() {
        assertEquals(List.of(), drawn(new DrawnFamily()).getSymbols());
    }

    @Test
    void a_long_name_keeps_within_its_room() {
        DrawnFamily family = new DrawnFamily();
        PersonId one = family.there("阿布絲蘇達瑪麗亞伊莉莎白安", Sex.FEMALE, 1990);
        assertEquals(List.of("阿布絲蘇達瑪", "麗亞伊莉莎…", "79–"), of(drawn(family), one).words());
    }
}
