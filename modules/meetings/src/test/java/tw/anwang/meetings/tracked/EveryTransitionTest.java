package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.TODAY;
import static tw.anwang.meetings.tracked.ItemFixture.anItem;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.anwang.kernel.RuleBroken;

/** Every decision on every state of tracking: what is allowed leads where it says, all else changes nothing. */
class EveryTransitionTest {
    private static final Basis MEETING = Basis.meeting(15, "會議決定");
    private static final Basis PAPER = Basis.approval(TODAY, "社家字第1號", "簽准");

    private static final Map<Tracking, List<Act>> ALLOWED = Map.of(
            Tracking.UNDER, List.of(Act.RELEASE, Act.KEEP, Act.SELF, Act.MERGE, Act.MOVE, Act.SPLIT),
            Tracking.SELF, List.of(Act.RELEASE, Act.RESUME),
            Tracking.RELEASED, List.of(Act.RESUME),
            Tracking.MERGED, List.of(Act.RESUME),
            Tracking.MOVED, List.of(Act.RESUME),
            Tracking.SPLIT, List.of(Act.RESUME),
            Tracking.NOT, List.of(Act.RESUME));

    private static final Map<Act, Tracking> LEADS_TO = Map.of(
            Act.RELEASE, Tracking.RELEASED,
            Act.KEEP, Tracking.UNDER,
            Act.SELF, Tracking.SELF,
            Act.MERGE, Tracking.MERGED,
            Act.MOVE, Tracking.MOVED,
            Act.SPLIT, Tracking.SPLIT,
            Act.RESUME, Tracking.UNDER);

    @TestFactory
    Stream<DynamicTest> transitions() {
        return ALLOWED.keySet().stream()
                .sorted()
                .flatMap(from -> LEADS_TO.keySet().stream().sorted().flatMap(act -> Stream.of(MEETING, PAPER)
                        .map(basis ->
                                dynamicTest(from + " " + act + " " + basis.kind(), () -> prove(from, act, basis)))));
    }

    private static void prove(Tracking from, Act act, Basis basis) {
        TrackedItem item = standing(from);
        int lines = item.changes().size();
        Decision decision = decision(act, basis);
        if (ALLOWED.get(from).contains(act)) {
            item.decide(decision, keeper(), NOW);
            TrackingChange last = item.changes().get(lines);
            assertEquals(LEADS_TO.get(act), item.tracking());
            assertEquals(List.of(from, LEADS_TO.get(act)), Arrays.asList(last.from(), last.to()));
            assertEquals(basis, last.basis());
            assertEquals("王小明", last.accountName());
        } else {
            assertThrows(RuleBroken.class, () -> item.decide(decision, keeper(), NOW));
            assertEquals(from, item.tracking());
            assertEquals(lines, item.changes().size());
        }
        assertEquals("14-討2", item.number());
    }

    private static TrackedItem standing(Tracking state) {
        if (state == Tracking.NOT) {
            return anItem().to(Handling.COOPERATE).handedOut();
        }
        TrackedItem item = anItem().handedOut();
        LEADS_TO.entrySet().stream()
                .filter(one -> one.getValue() == state && state != Tracking.UNDER)
                .forEach(one -> item.decide(decision(one.getKey(), MEETING), keeper(), NOW));
        return item;
    }

    private static Decision decision(Act act, Basis basis) {
        return switch (act) {
            case MERGE -> Decision.mergeInto(anItem().numbered("14-討3").handedOut(), basis);
            case MOVE -> Decision.moveTo("行政院社會福利推動委員會", basis);
            default -> new Decision(act, basis, null, null);
        };
    }
}
