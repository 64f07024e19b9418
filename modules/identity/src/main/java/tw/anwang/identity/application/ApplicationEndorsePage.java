package tw.anwang.identity.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** The head says whether the person is one of the office's. */
@Named
@ViewScoped
public class ApplicationEndorsePage extends DecisionPage {
    private static final long serialVersionUID = 1L;

    public void endorse() {
        decided.endorse(getId(), version());
        done("application.endorsed");
    }

    public void refuse() {
        decided.refuseAtHead(getId(), version(), getWords());
        done("application.refused");
    }

    @Override
    Application find(long id) {
        return decided.atHead(id);
    }

    @Override
    Optional<RuleBroken> whyNot(long id) {
        return decided.whyNotEndorse(id);
    }
}
