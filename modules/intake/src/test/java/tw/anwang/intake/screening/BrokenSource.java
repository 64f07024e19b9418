package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;

/** Stands for a system that is never there. */
@ApplicationScoped
class BrokenSource implements CrossCheckSource {
    @Override
    public String label() {
        return "intake.crossCheck.involvements";
    }

    @Override
    public CrossCheckAnswer ask(ReportId report, List<AskedPerson> people) {
        throw new IllegalStateException("nobody answers");
    }
}
