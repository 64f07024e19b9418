package tw.anwang.welfare.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.kernel.PageMessages;
import tw.anwang.welfare.familycase.FamilyCase;

/** 前後測 for the pages of a case. */
@Named
@RequestScoped
public class MeasureWords {
    @Inject
    Measures measures;

    private BeforeAfter found;

    public BeforeAfter of(FamilyCase measured) {
        found = found == null ? measures.of(measured) : found;
        return found;
    }

    /** As the list of that day calls it. */
    public String name(FactorChange one) {
        return one.factor().code() + " " + one.factor().name(PageMessages.locale());
    }
}
