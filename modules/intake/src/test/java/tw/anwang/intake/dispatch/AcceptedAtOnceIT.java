package tw.anwang.intake.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** Two supervisors of a centre press 受理 at the same moment. */
class AcceptedAtOnceIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Dispatching dispatching;

    @Inject
    SampleCases cases;

    @Test
    void one_case_is_opened_and_the_second_one_is_told() throws Exception {
        IntakeFixture house = new IntakeFixture(container);
        AccountId second = house.person("另一督導", IntakeFixture.SANMIN, "socialWorkSupervisor");
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "同時");
        house.dispatched(id, IntakeFixture.SANMIN);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both = List.of(
                    two.submit(() -> accept(house.supervisor, id, together)),
                    two.submit(() -> accept(second, id, together)));
            List<String> ends = List.of(both.get(0).get(), both.get(1).get()).stream()
                    .sorted()
                    .toList();
            assertEquals(List.of("accepted", "intake.report.acceptedAlready"), ends);
        } finally {
            two.shutdown();
        }
        assertEquals(1, cases.of(id).size());
    }

    private String accept(AccountId who, long id, CyclicBarrier together) throws Exception {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            assertTrue(container.get(CurrentUser.class).actAs(who));
            together.await();
            dispatching.accept(id);
            return "accepted";
        } catch (RuleBroken second) {
            return second.key();
        } finally {
            request.deactivate();
        }
    }
}
