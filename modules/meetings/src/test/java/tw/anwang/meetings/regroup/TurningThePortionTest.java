package tw.anwang.meetings.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.Act;

/** Where more items are found than are shown at once, turning to the others loses nothing that was typed. */
class TurningThePortionTest {
    private static final Aim SPLIT = new Aim(Act.SPLIT, 7, null, null);

    private final Choice choice = new Choice();
    private final SplitTyped split = new SplitTyped();

    @Test
    void parts_and_ticks_are_there_again_on_turning_back() {
        show(SPLIT, row(1), row(2));
        choice.tick(row(1));
        split.begin(List.of(row(1)));
        split.getItems().get(0).parts().get(0).setTitle("前半");

        show(SPLIT, row(3), row(4));
        assertEquals(List.of(), split.getItems());
        assertEquals(Set.of(), choice.ticked().keySet());
        assertThrows(RuleBroken.class, () -> split.parts(Set.of(3L)));
        choice.tick(row(3));
        split.begin(List.of(row(3)));
        assertEquals(Set.of(3L), choice.ticked().keySet());
        assertEquals(Set.of(3L), split.parts(choice.ticked().keySet()).keySet());

        show(SPLIT, row(1), row(2));
        assertEquals(Set.of(1L), choice.ticked().keySet());
        assertEquals("前半", split.parts(choice.ticked().keySet()).get(1L).get(0).title());
    }

    @Test
    void what_was_split_is_laid_out_no_longer() {
        show(SPLIT, row(1), row(2));
        split.begin(List.of(row(1), row(2)));
        split.forget(Set.of(1L));
        show(SPLIT, row(1), row(2));
        assertEquals(
                List.of(2L), split.getItems().stream().map(SplitTyped.Item::id).toList());
    }

    @Test
    void another_question_forgets_the_ticks_it_does_not_show() {
        show(SPLIT, row(1), row(2));
        choice.tick(row(1));
        choice.tick(row(2));
        Aim narrower = new Aim(Act.SPLIT, 7, "通報", null);
        show(narrower, row(2));
        show(SPLIT, row(1), row(2));
        assertFalse(choice.isTicked(1));
        assertTrue(choice.isTicked(2));
    }

    private void show(Aim aim, RegroupingRow... rows) {
        choice.begin(aim, List.of(rows));
        split.show(choice.ids());
    }

    private static RegroupingRow row(long id) {
        return new RegroupingRow(
                id, 0, "13-討" + id, "", "", List.of(103L), Due.none(), InRounds.NONE, List.of(), Optional.empty());
    }
}
