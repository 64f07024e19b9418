package tw.anwang.registry.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

class EcomapTest {
    private static Ecomap drawn(int offices) {
        DrawnFamily family = new DrawnFamily();
        PersonId mother = family.there("邱玉珍", Sex.FEMALE, 1979);
        PersonId child = family.there("邱品妍", Sex.FEMALE, 2010);
        for (int at = 0; at < offices; at++) {
            family.serves(at % 3 == 0 ? null : at % 3 == 1 ? mother : child, at == 0);
        }
        return Ecomap.of(
                family.kin().sheet(),
                "全戶",
                member -> member.name(),
                one -> "高雄市政府社會局第" + one.id() + "中心",
                one -> "社福中心");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 16, 31})
    void every_office_has_a_place_of_its_own_and_a_line_to_whom_it_serves(int offices) {
        Ecomap drawing = drawn(offices);
        assertEquals(offices, drawing.getServers().size());
        assertEquals(offices, drawing.getLines().size());
        for (Ecomap.Server one : drawing.getServers()) {
            assertTrue(one.y() >= 0 && one.y() + Ecomap.OFFICE_HEIGHT <= drawing.getHeight(), one::toString);
            assertTrue(one.x() >= 0 && one.x() + Ecomap.OFFICE_WIDTH <= Ecomap.WIDTH, one::toString);
            for (Ecomap.Server other : drawing.getServers()) {
                boolean apart =
                        one == other || one.x() != other.x() || Math.abs(one.y() - other.y()) >= Ecomap.OFFICE_HEIGHT;
                assertTrue(apart, () -> one + " lies on " + other);
            }
        }
        for (Line line : drawing.getLines()) {
            assertTrue(
                    drawing.getRows().stream()
                            .anyMatch(row -> row.y() < line.y2() && line.y2() < row.y() + drawing.getRowHeight()),
                    line::toString);
            assertTrue(
                    line.x2() == drawing.getFamilyX() || line.x2() == drawing.getFamilyX() + drawing.getFamilyWidth());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void the_lead_is_drawn_bold(int offices) {
        Ecomap drawing = drawn(offices);
        assertEquals(
                1, drawing.getServers().stream().filter(Ecomap.Server::leads).count());
        assertEquals(
                List.of("serves leads"),
                drawing.getLines().stream()
                        .map(Line::style)
                        .filter(style -> style.contains("leads"))
                        .toList());
    }
}
