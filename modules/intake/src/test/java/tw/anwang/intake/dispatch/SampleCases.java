package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.KnownCase;
import tw.anwang.intake.ReportClocksMoved;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;

/** Stands for a case module: keeps cases of vulnerable families, and refuses those that a test calls unlucky. */
@ApplicationScoped
class SampleCases implements CaseOpening {
    static final String UNLUCKY = "64000120";

    private final List<AcceptedReport> opened = new CopyOnWriteArrayList<>();

    private final Map<ReportId, Long> joined = new ConcurrentHashMap<>();

    private final List<ReportId> moved = new CopyOnWriteArrayList<>();

    void heard(@Observes ReportClocksMoved event) {
        moved.add(event.report());
    }

    /** How often a clock of it was stopped or ran on. */
    long moves(long report) {
        return moved.stream().filter(one -> one.value() == report).count();
    }

    @Override
    public boolean takes(ReportKind kind, OfficeId office) {
        return kind == ReportKind.VULNERABLE_FAMILY;
    }

    @Override
    public List<KnownCase> known(AcceptedReport report) {
        return opened.stream()
                .filter(one -> one.household().equals(report.household()))
                .map(one -> new KnownCase(ref(one), one.office(), null, null, null, true))
                .toList();
    }

    @Override
    public CaseRef join(AcceptedReport report, long id) {
        joined.put(report.report(), id);
        return ref(id);
    }

    @Override
    public CaseRef open(AcceptedReport report, String beside) {
        if (beside == null && !known(report).isEmpty()) {
            throw new RuleBroken("sample.case.running");
        }
        if (UNLUCKY.equals(report.district())) {
            throw new IllegalStateException("the case could not be opened");
        }
        opened.add(report);
        return ref(report);
    }

    private static CaseRef ref(AcceptedReport report) {
        return ref(report.report().value());
    }

    private static CaseRef ref(long id) {
        return new CaseRef("sample.case", id, "個-" + id, "/sample/case.xhtml?id=" + id);
    }

    @Override
    public Optional<CaseRef> seen(String kind, long id) {
        return Optional.of(ref(id));
    }

    List<AcceptedReport> of(long report) {
        return new ArrayList<>(opened)
                .stream().filter(one -> one.report().value() == report).toList();
    }
}
