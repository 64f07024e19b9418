package tw.anwang.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes over cases that a national platform keeps: a case module has one bean of this type, found by CDI. It is asked
 * within the transaction of the import by whoever may bring exports, and itself asks whether the offices they name are
 * theirs to touch.
 */
public interface CaseBringing {
    /** Codes of the field with their names, in order; empty where it has none. */
    Map<String, String> codes(CaseField field, LocalDate day);

    /**
     * What would become of each of them, in their order; nothing does. They are looked up together: what that costs does
     * not grow with each of them. Whether what differs follows or stays, only {@link #bring} tells.
     */
    List<BroughtOutcome> look(List<BroughtCase> told);

    /** It becomes a case, joins one, or brings one up to date: field by field, and never over what people here wrote. */
    BroughtOutcome bring(BroughtCase told);

    /** Where that case is shown, if the person of this request may read cases: {@code /welfare/familyCase.xhtml?id=7}. */
    Optional<String> page(long caseId);
}
