package tw.anwang.welfare.brought;

import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.CaseField;

/** A case that cannot be taken over as it is told; it never leaves this room. */
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient BroughtOutcome outcome;

    Wrong(CaseField field, String rule) {
        super(rule, null, false, false);
        outcome = BroughtOutcome.wrong(field, "welfare.brought." + rule);
    }

    BroughtOutcome outcome() {
        return outcome;
    }
}
