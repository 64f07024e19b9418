package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.CaseBringing;
import tw.anwang.intake.CaseField;

/** Stands for a case module: every case is new. */
@ApplicationScoped
class SampleBroughtCases implements CaseBringing {
    @Override
    public Map<String, String> codes(CaseField field, LocalDate day) {
        return Map.of();
    }

    @Override
    public List<BroughtOutcome> look(List<BroughtCase> told) {
        return told.stream().map(this::bring).toList();
    }

    @Override
    public BroughtOutcome bring(BroughtCase told) {
        return BroughtOutcome.of(BroughtOutcome.Kind.NEW, null);
    }

    @Override
    public Optional<String> page(long caseId) {
        return Optional.empty();
    }
}
