package tw.anwang.intake.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckAnswer.Outcome;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;

class QuestionsTest {
    private final Questions questions = new Questions();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void no_more() {
        never.countDown();
        questions.stop();
    }

    private record Source(String label, java.util.function.Supplier<CrossCheckAnswer> says)
            implements CrossCheckSource {
        @Override
        public CrossCheckAnswer ask(ReportId report, List<AskedPerson> people) {
            return says.get();
        }
    }

    private CrossCheckAnswer silent() {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return CrossCheckAnswer.found(1, "too late");
    }

    @Test
    void each_answers_for_itself_and_who_is_silent_or_broken_holds_nobody_up() {
        List<CrossCheckSource> all = List.of(
                new Source("intake.one", this::silent),
                new Source("intake.two", this::silent),
                new Source("intake.three", () -> {
                    throw new IllegalStateException("broken");
                }),
                new Source("intake.four", () -> CrossCheckAnswer.found(3, "三筆")),
                new Source("intake.five", () -> CrossCheckAnswer.found(0, null)));
        long begun = System.nanoTime();
        List<Questions.Said> said = questions.ask(all, new ReportId(1), List.of(), Duration.ofMillis(400));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(
                List.of(Outcome.DOWN, Outcome.DOWN, Outcome.DOWN, Outcome.FOUND, Outcome.NOTHING),
                said.stream().map(one -> one.answer().outcome()).toList());
        assertEquals("對方系統逾時未回應", said.get(0).answer().words());
        assertEquals("對方系統無法連線或發生錯誤", said.get(2).answer().words());
        assertTrue(
                took.compareTo(Duration.ofMillis(790)) < 0, "two silent ones cost the patience for one, not " + took);
    }
}
