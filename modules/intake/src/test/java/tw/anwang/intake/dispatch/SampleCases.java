package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.ReportClocksMoved;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;

/** Stands for a case module: keeps cases of vulnerable families, and refuses those that a test calls unlucky. */
@ApplicationScoped
class SampleCases implements CaseOpening {
    static final String UNLUCKY = "64000120";

    private final List<AcceptedReport> opened = new CopyOnWriteArrayList<>();

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
    public CaseRef open(AcceptedReport report) {
        if (UNLUCKY.equals(report.district())) {
            throw new IllegalStateException("the case could not be opened");
        }
        opened.add(report);
        return ref(report);
    }

    private static CaseRef ref(AcceptedReport report) {
        long id = report.report().value();
        return new CaseRef("sample.case", id, "個-" + id, "/sample/case.xhtml?id=" + id);
    }

    @Override
    public Optional<CaseRef> caseOf(ReportId report) {
        return opened.stream()
                .filter(one -> one.report().equals(report))
                .findFirst()
                .map(SampleCases::ref);
    }

    List<AcceptedReport> of(long report) {
        return new ArrayList<>(opened)
                .stream().filter(one -> one.report().value() == report).toList();
    }
}
