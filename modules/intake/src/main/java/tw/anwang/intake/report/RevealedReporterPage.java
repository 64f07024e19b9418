package tw.anwang.intake.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.RevealTyped;

/** Who reported, in this one answer and in no other. */
@Named
@RequestScoped
public class RevealedReporterPage {
    @Inject
    Reporters reporters;

    @Inject
    ReportSheetPage shown;

    @Inject
    RevealTyped why;

    private ToldReporter told;
    private boolean revealed;

    public void reveal() {
        told = reporters.revealed(shown.getId(), why);
        revealed = true;
    }

    public boolean isRevealed() {
        return revealed;
    }

    /** Null where nobody said who they are. */
    public ToldReporter getTold() {
        return told;
    }
}
