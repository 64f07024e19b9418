package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.intake.CaseBringing;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What the page of an import says of a row beyond what the row itself holds. */
@Named
@RequestScoped
public class PlatformRowWords {
    @Inject
    @Any
    Instance<CaseBringing> bringing;

    /** What to do, in the words of the module whose rule it is; empty where there is nothing. */
    public String what(PlatformRow row) {
        return row.rule() == null
                ? ""
                : Sentences.of(
                        new RuleBroken(row.rule()),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Where its case is shown; null where there is none, or the person may not read cases. */
    public String casePage(PlatformRow row) {
        return row.caseId() == null
                ? null
                : bringing.stream()
                        .flatMap(one -> one.page(row.caseId()).stream())
                        .findFirst()
                        .orElse(null);
    }
}
