package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.signin.SecondStep;

/** A factor was added by this request: the person is in, and the first one brings the recovery codes along. */
@Named
@RequestScoped
public class FactorAdded {
    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    SecondStep step;

    private CodesShown codes;

    void done() {
        step.pass();
        codes = new CodesShown(recoveryCodes.first());
    }

    /** Null where none was added; without codes where the person has a set. */
    public CodesShown getCodes() {
        return codes;
    }
}
