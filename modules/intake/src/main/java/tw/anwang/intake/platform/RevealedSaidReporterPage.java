package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.RevealTyped;

/** Both reporters, in this one answer and in no other. */
@Named
@RequestScoped
public class RevealedSaidReporterPage {
    @Inject
    SaidReporters said;

    @Inject
    PlatformReporterPage shown;

    @Inject
    RevealTyped why;

    private SaidReporters.Both both;

    public void reveal() {
        both = said.revealed(shown.getId(), why);
        shown.see();
    }

    /** null: not revealed. */
    public SaidReporters.Both getBoth() {
        return both;
    }
}
